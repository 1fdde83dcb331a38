# To clerks only: how the bot itself is doing
alarm-set-aside = ⚠️ A message failed again and again and was set aside (inbox row { $row }); the others flow on. Reason: <code>{ $words }</code>
alarm-unknown = ⚠️ Nobody knows whether “{ $chat }” received <code>{ $key }</code>; it was not sent again. Please look there, and send it if it is missing. Reason: <code>{ $words }</code>
alarm-failed = ⚠️ <code>{ $key }</code> to “{ $chat }” was refused by Telegram and not sent. Reason: <code>{ $words }</code>
alarm-below-zero = ⚠️ <b>{ $indicator }</b> of { $unit } came to { $after } after a withdrawal or a change, which is below zero. Boards count it as zero; please have the unit report the right number.
