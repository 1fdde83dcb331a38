# Lines that parse cannot read
request-line = line { $line }: { $fault }
request-and = { $first }; { $rest }
request-not-utf8 = it is not UTF-8; save it as UTF-8
request-not-json = it is no JSON from character { $place } on; { request-shape }
request-beyond-json = it is no JSON: nested too deep, or a number too long; { request-shape }
request-empty = it is empty; { request-shape }
request-no-object = it is { $got }, not an object; { request-shape }
request-shape = write one object a line, like { $sample }
request-missing = “{ $field }” is missing: { $wanted }
request-wrong = “{ $field }” cannot be { $got }: { $wanted }
request-no-offset = “{ $field }” is { $got }, without an offset: write it like { $sample }
request-id = any string, like "1"; the answer has it too
request-text = the message as it was sent
request-sent-at = the time of sending, like { $sample }
request-unit = the name of a unit, or null
request-prompt = a list of names of indicators, like ["签约落地项目"], or leave it out
request-addressed = true or false
request-no-unit = “{ $got }” in “{ $field }” is no unit of the catalogue{ $near ->
    [none] .
   *[other] ; did you mean “{ $near }”?
  }{" "}Write a name or an alias from the units, or null
request-no-prompt = “{ $got }” in “{ $field }” is no indicator of the catalogue{ $near ->
    [none] .
   *[other] ; did you mean “{ $near }”?
  }{" "}Write names or aliases from the indicators, or leave it out
request-ours = the program failed on this line ({ $error }); give the line to those who keep it
requests-unread = { $unread } of { $lines } lines { $unread ->
    [one] was
   *[other] were
  } not read; the error on its line says why
