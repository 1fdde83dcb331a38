# parse 读不了的行
request-line = 第 { $line } 行：{ $fault }
request-and = { $first }；{ $rest }
request-not-utf8 = 不是 UTF-8 编码，请另存为 UTF-8
request-not-json = 不是 JSON，从第 { $place } 个字符起看不懂；{ request-shape }
request-beyond-json = 不是 JSON：层次太多或数字太长；{ request-shape }
request-empty = 是空行；{ request-shape }
request-no-object = 是 { $got }，不是对象；{ request-shape }
request-shape = 每行写一个对象，如 { $sample }
request-missing = 缺少“{ $field }”，{ $wanted }
request-wrong = “{ $field }”不能是 { $got }，{ $wanted }
request-no-offset = “{ $field }”是 { $got }，没有时区，应写成 { $sample } 这样
request-id = 应填一个字符串，如 "1"，结果里原样带回
request-text = 应填消息原文
request-sent-at = 应填发送时间，如 { $sample }
request-unit = 应填单位名称，没有就填 null
request-prompt = 应填指标名称的列表，如 ["签约落地项目"]，没有就不写
request-addressed = 应填 true 或 false
request-no-unit = “{ $field }”里的“{ $got }”不是目录里的单位{ $near ->
    [none] 。
   *[other] ，是不是“{ $near }”？
  }请填单位表里的名称或别名，没有就填 null
request-no-prompt = “{ $field }”里的“{ $got }”不是目录里的指标{ $near ->
    [none] 。
   *[other] ，是不是“{ $near }”？
  }请填指标表里的名称或别名，没有就不写
request-ours = 程序在这一行出错了（{ $error }），请把这一行交给维护的人
requests-unread = { $lines } 行中有 { $unread } 行没有读，原因写在各行的 error 里
