"""What the rules that are no rows of words say, by their names in a trace."""

from typing import Final

SAYS: Final = {
    "name": "这是指标或单位的名称或别名",
    "group": "这是一组指标的名称",
    "quantity": "这是一个数",
    "stretch": "这是一段日期",
    "label": "这是时间、电话、文号或序号，不是所报的数",
    "narrower": "名称前面连着别的词，说的是其中一部分，是另一样东西",
    "kind": "和别的类别排在一起，说的是哪一类，不是单位",
    "places_gone_to": "说的是去了哪几个单位，不是替它们报数",
    "subject": "从这里起说的是这个单位",
    "is_notice": "通知、转发里的数是要求，不是结果",
    "fell_through": "后面说取消了、黄了、只是意向，前面的数没有成",
    "left_out": "说的是哪些不算在内，不是收回，也不是所报的数",
    "is_trouble": "写在“问题、困难”下面，说的是其中多少出了毛病，不是所报的数",
    "tells_why": "说的是为什么收回，不是所报的数",
    "is_habit": "“每周、每月”多少是要求或习惯，不是这次报的数",
    "is_condition": "“再……就”说的是条件，不是结果",
    "is_visit": "外出参观、考察看到的是别处的数，不是结果",
    "told_already": "说了“报过了”，这个数以前报过，不重复记",
    "is_file": "文件名里的数不是报送",
    "table": "这是一张粘贴的表格，每个数按所在的行和列来读",
    "list_place": "这是同一行里接着排的序号，不是所报的数",
    "vague_number": "数不确切，要问清楚",
    "range": "说的是一个范围，要问是哪一个",
    "placeholder_value": "模板里的空格没有填数",
    "uom_mismatch": "计量单位和指标对不上",
    "out_of_range": "这个数不可能",
    "ambiguous_indicator": "这个名称有几个指标都符合，要问是哪一个",
    "sum": "“共、合计”只是前面几个数相加，不另记",
    "unclear_days": "说不清是哪几天的，要问是新增还是累计",
    "implied_count": "说做成了但没有说数，要问是不是 1 个",
    "unknown_indicator": "报的是目录里没有的指标",
    "unknown_unit": "目录里没有这个单位",
}
"""Rule name to the sentence shown by `parse --explain`."""
