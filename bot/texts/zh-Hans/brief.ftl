# 通报（文字只取自已发布的榜）
brief-title = 关于{ $group }进展情况的通报
brief-opening = 现将截至{ $moment }{ $group }进展情况通报如下。
brief-moment = { $day }{ $hour }时{ $minute }分
brief-day = { $year }年{ $month }月{ $date }日
brief-heading = { $number ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
   *[5] 五
  }、{ $what }
brief-overall = 总体情况
brief-broke-through = 实现破零的单位
brief-at-zero = 仍为零的单位
brief-relapsed = 返零的单位
brief-corrections = 补报和更正说明
brief-counts = 承担{ $group }任务的{ $units }个单位中，{ $now }个单位各项数据仍为零，占{ $share }%。
brief-counts-none = 承担{ $group }任务的{ $units }个单位均已实现零的突破。
brief-fewer = 与上期（{ $day }，{ $before }个）相比减少{ $by }个{ $moved }。
brief-more = 与上期（{ $day }，{ $before }个）相比增加{ $by }个{ $moved }。
brief-same = 与上期（{ $day }，{ $before }个）持平{ $moved }。
brief-meanwhile = ；其间{ $moved }
brief-left = { $count }个单位实现破零
brief-fell = { $count }个单位返零
brief-fell-corrected = { $count }个单位经更正仍为零
brief-totals = 各单位今年以来累计：{ $totals }。
brief-total = { $indicator }{ $value }
brief-total-recognised = { $indicator }{ $value }（认定{ $recognised }）
brief-and = { $first }，{ $rest }
brief-names = 共{ $count }个：{ $names }。
brief-corrected-back = 更正后仍为零的{ $count }个：{ $names }。
brief-silent = 今年以来未报送进展的{ $count }个：{ $names }。
brief-reported-zero = 已报送但仍为零的{ $count }个：{ $names }。
brief-run-names = { $names }
brief-run-all = { $count ->
    [1] {""}
   *[other] 均
  }连续{ $times }次在榜，为{ $names }
brief-run = 连续{ $times }次在榜的{ $count }个，为{ $names }
brief-run-first = 首次在榜的{ $count }个，为{ $names }
brief-run-new = 本期新上榜的{ $count }个，为{ $names }
brief-then = { $first }；{ $rest }
brief-exempt = 其中已豁免的{ $count }个：{ $names }。
brief-corrected = 本榜发布后，以下{ $count }项数据有{ $kinds ->
    [late] 补报
    [corrected] 更正
   *[both] 补报和更正
  }，榜上数字和名单仍以发布时为准：
brief-correction = { $unit }{ $indicator }：发布时{ $published }，现更正为{ $now }（{ $came }）。
brief-correction-late = { $unit }{ $indicator }：发布时未报，现补报{ $now }（{ $came }）。
brief-correction-withdrawn = { $unit }{ $indicator }：发布时{ $published }，现已撤回（{ $came }）。
brief-came = { $month }月{ $date }日{ $time }报来
brief-came-back = { $month }月{ $date }日{ $time }
brief-came-unknown = 发布后核实补记
brief-closing = 请仍为零的单位认真查找原因，明确责任人和完成时限，尽快实现零的突破；请已破零的单位抓紧推进，及时报送进展。下期将继续通报。
brief-closing-none = 请各单位再接再厉，抓紧推进，及时报送进展。下期将继续通报。
brief-annexes = 附件：{ $number }. { $title }
brief-annexes-more = 　　　{ $number }. { $title }
brief-annex = 附件{ $number }
brief-annex-zero = 仍为零的单位
brief-annex-left = 实现破零的单位
brief-annex-fell = 返零的单位
brief-annex-corrected = 更正后仍为零的单位
brief-annex-fell-or-corrected = 返零和更正后仍为零的单位
brief-annex-totals = 各单位累计完成情况
brief-draft = <i>通报草稿。数字和名单全部取自 { $at } 发布的零榜，附 Word 文档。</i>
brief-none-by = { $day }以前，“{ $group }”没有发布过通报榜，写不出通报。那天的情况请用 /zero 加日期。
brief-none = “{ $group }”还没有发布过通报榜，写不出通报。只有重点组的榜按时发布；实时情况请用 /zero。
