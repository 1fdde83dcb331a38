# Commands of the clerk
invite-not-here = Invitation links are given in private or in the clerks' chat only.
invite-how = Such as: /invite 商务局 · /invite 商务局 deputy · /invite 商务局 head · /invite group 商务局 · /invite leader · /invite clerk · /invite leaders · /invite clerks
invite-of = { $units } { $part }
invite-link =
    Invitation for <b>{ $whom }</b>, for one use within seven days:
    { $link }
invite-open = Open the link
part-private = This is a private chat: there is no group to set.
part-how = Such as (in the group): /part 商务局 · /part leaders · /part clerks
part-of-chat = This chat is: { $part } { $units }
chat-unit = group of a unit
chat-group = group of several units
chat-leaders = leaders' chat
chat-clerks = clerks' chat
chat-none = not bound yet
unit-unknown = No unit is called “{ $words }”. { $near }
indicator-unknown = No indicator is called “{ $words }”. { $near }
missing-unit = The unit is missing.
missing-indicator = The indicator is missing.
missing-number = The number is missing.
missing-day = The day is missing.
missing-reason = The reason is missing.
amount-wrong = “{ $words }” will not do: write a number above 0.
amount-of-another-uom = “{ $words }” will not do: { $indicator } is measured in { $uom }; write a number, or one with such a unit, as 2 { $uom }.
amount-torn = “{ $words }” will not do: { $indicator } is counted in whole { $uom }.
day-wrong = “{ $words }” is no day; write it like 5.31.
day-over = { $day } is over; an exemption ends today or later.
recognise-how = Such as: /recognise 商务局 签约落地项目 2 note
recognised = Recognised: { $unit } { $indicator } { $value }{ $uom }
recognise-over = Not recognised: { $unit } reported { $reported }{ $uom } of { $indicator } this year, { $before }{ $uom } are recognised, and { $value }{ $uom } more would exceed what was reported. Let the unit report first, or report for it.
return-how = Such as: /return 商务局 签约落地项目 1 reason (required)
return-over = Not returned: { $unit } reported { $reported }{ $uom } of { $indicator } this year; { $value }{ $uom } cannot be returned.
returned = Returned: { $unit } { $indicator } { $value }{ $uom }. Reason: { $reason }
returned-recognised = Returned: { $unit } { $indicator } { $value }{ $uom }. Reason: { $reason }. Recognised { $before } → { $after }{ $uom }
returned-to-sender = A clerk returned { $value }{ $uom } of <b>{ $unit }</b> { $indicator }: { $reason }. What was reported stays; with more material it can be recognised later.
exempt-how = Such as: /exempt 商务局 5.31 reason · /exempt 商务局 签约落地项目 5.31 reason
exempted = Exempt: { $unit }{ $what } until { $until }. Reason: { $reason }
queue-empty = Nothing waits.
queue-item =
    <b>{ $sender }</b> · { $chat } · { $at }
    <blockquote>{ $text }</blockquote>
    { $doubt }
queue-drop = Do not record
queue-dropped = Put aside.
queue-over = This one is settled already.
queue-unclear = That is no answer I can read; nothing was recorded. Reply to this message with the number alone (or the name of the unit that is asked for), or tap a button of the message above.
queue-recorded = Recorded.
queue-unknown-indicator = “{ $word }” is in no list of indicators. Which one is it? Tap it, or reply with its name: this message is recorded as such, and “{ $word }” is known from then on.
queue-unknown-unit = “{ $word }” is in no list of units. Which one is it? Tap it, or reply with its name: this message is recorded as such, and “{ $word }” is known from then on.
queue-guess = It is { $name }
alias-learned = “{ $alias }” is { $name } from now on (added to its aliases).
alias-forget = Forget this alias
alias-forgotten = “{ $alias }” is no alias of { $name } any more. What was recorded stands; to take it back, reply 撤回 to its message.
alias-taken = Not recorded: “{ $alias }” is a name or an alias of { $name } already.
alias-divided = Not recorded: “{ $alias }” has a semicolon and cannot be an alias.
alias-word = alias
alias-no-help = Not recorded: even with “{ $alias }” for { $name } there is no figure in this message. Let the unit report again, or report in its name.
