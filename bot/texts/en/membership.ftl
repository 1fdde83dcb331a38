# Invitations, coming into chats, parts
start-stranger = Hello! I am Poling: units report their progress to me and look it up. Ask the clerk for an invitation link and open it to begin.
start-known = Hello! You report for: { $units }. Just send a sentence, such as “本周新签约2个,总投资3.5亿元”. Send /help for more.
start-part = Hello! Send /help to see what you can ask.
invitation-over = This invitation link was used or is out of date. Please ask the clerk for another one.
invitation-held = You are bound already; there is no need to open it again.
became-liaison = You are now the liaison of <b>{ $units }</b>. Send a sentence to report, such as “本周新签约2个,总投资3.5亿元”; if it was wrong, reply “撤回” or edit your message.
became-deputy = You are now the deputy of <b>{ $units }</b>.
became-head = You are now the head of <b>{ $units }</b>.
became-leader = You can now look at the progress of all units: try /lagging or /zero.
became-clerk = You are now the clerk. Send /help to see how units, indicators and chats are set up.
bound-unit = This chat is now bound to <b>{ $units }</b>: report right here.
bound-group = This chat is now bound to <b>{ $units }</b>. Name the unit when you report, or let its liaison report.
bound-leaders = This is now the leaders' chat: the board comes here every Friday.
bound-clerks = This is now the clerks' chat: what was not understood and what needs care comes here.
bound-none = This chat is bound no longer.
bot-joined = Hello, I am Poling. Let the clerk bind me to a unit with an invitation link, then report right here. Note: bots start in privacy mode and see only commands, messages with @{ $bot } and replies to them; make me an administrator of the group, or let the clerk turn privacy mode off with BotFather (/setprivacy) and add me again.
bot-joined-again = I am back, and this chat is still bound: report right here. If I do not react, make me an administrator (in privacy mode I see only messages with @{ $bot } and replies).
