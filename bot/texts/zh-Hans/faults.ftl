# 目录文件（单位、指标、目标）里的毛病
fault-in-row = { $file } 第 { $row } 行：{ $fault }
fault-in-file = { $file }：{ $fault }
fault-missing-file = 没有这个文件或工作表
fault-unreadable = 打不开：{ $reason }
fault-no-catalogue = 不是目录文件。目录是一个 Excel 工作簿（.xlsx），里面有单位、指标、目标三张表，或者是放着 units.csv、indicators.csv、targets.csv 的文件夹；这里{ $nature ->
    [empty] 是空文件
    [old-excel] 是旧版 Excel（.xls）或加了密码的工作簿，请在 Excel 中另存为不加密码的 .xlsx
    [lone-csv] 是单独一个 CSV 文件，请给它所在的文件夹
    [false-workbook] 的文件叫 { $ending }，内容却不是工作簿，请在 Excel 中打开后另存
   *[other] 是别的文件{ $ending ->
        [none] {""}
       *[other] （{ $ending }）
      }
  }
fault-not-utf8 = 不是 UTF-8 编码，请在 Excel 中另存为“CSV UTF-8”
fault-quotes = 英文引号 " 没有成对，从这里起读不下去
fault-too-large = 文件过大，最多 { $most }
column-by-both = { $heading }（{ $name }）
fault-missing-column = 缺少“{ $field }”列
fault-unknown-column = 不认识“{ $field }”列
fault-repeated-column = “{ $field }”列出现了不止一次
fault-too-many-cells = 内容比表头多
fault-empty = “{ $field }”不能为空
fault-empty-file = 里面没有内容，连表头也没有
fault-too-long = “{ $field }”过长，最多 { $most } 个字符
fault-unknown-word = “{ $field }”不能填“{ $value }”，可以填：{ $known }
fault-not-a-number = “{ $field }”不是数字：{ $value }
fault-not-a-percentage = “{ $field }”应填 1 以上、200 以下的百分数，如 80：{ $value }
fault-not-a-date = “{ $field }”不是日期（如 2023-07-01）：{ $value }
fault-not-a-year = “{ $field }”不是年份：{ $value }
fault-formula = “{ $field }”是没有算出结果的公式，请填数值
fault-quarters = 四个季度的目标要么都填，要么都不填
fault-quarter-sum = 四季度应等于目标值，或四个季度之和等于目标值
fault-hidden = “{ $field }”{ $before ->
    [none] 开头
   *[other] 里“{ $before }”后面
  }有看不见的字符（{ $char }），请把它删掉，或把这一格重新打一遍
fault-line-break = “{ $field }”{ $before ->
    [none] 开头
   *[other] 里“{ $before }”后面
  }有换行。名称写在一行里，几个别名之间用分号隔开
fault-no-letters = “{ $value }”只有数字或标点，不能作名称或别名
fault-one-character = “{ $value }”只有一个字，容易和别的话相混，不能作名称或别名
fault-quantity = “{ $value }”会被读成数字、时间或计量单位，不能作名称或别名
fault-readers-word = “{ $value }”在消息里另有意思，写了就认不出单位或指标，不能作名称或别名
fault-clash = “{ $value }”与第 { $line } 行“{ $other }”的名称或别名相同
fault-also-indicator = “{ $value }”也是指标表第 { $line } 行“{ $other }”的名称或别名，请改掉其中一个
fault-repeated-row = 与第 { $line } 行重复
fault-unknown-unit = 单位表中没有“{ $value }”{ $near ->
    [none] {""}
   *[other] ，是不是“{ $near }”？
  }
fault-unknown-indicator = 指标表中没有“{ $value }”{ $near ->
    [none] {""}
   *[other] ，是不是“{ $near }”？
  }
fault-own-growth = “{ $value }”的增速对应不能是它自己
