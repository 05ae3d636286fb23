"""Patterns as the matcher wants them, by their source; see ``checker.patterns``."""

# Made by ``python -m tests.tools.patterns``; do not edit.
# fmt: off
# ruff: noqa: E501, Q000
VERSION = '20220615 4 little'
MADE = {
    '  +': (32, (0, 19), 0, {}, (None,)),
    ' [^\\W\\d_a-zA-Z] {1,3}[^\\W\\d_a-zA-Z] {1,3}[^\\W\\d_a-zA-Z] ': (32, (19, 98), 0, {}, (None,)),
    '( (?:(?<=[0-9] ) *+(?=[^\\W\\d_a-zA-Z]|%|‰|℃|[:~] *[0-9]|— *[0-9]|– *[0-9]|[;:)]|。|、|”|》|(?:km|kg|kWh?|[MG]Wh?|mm|cm|dm|hm|ha|mg|μg|ml|[GTP]B|t|m|L)(?![A-Za-z]))|(?<=[^\\W\\d_a-zA-Z] ) *+(?=[0-9]|[,;:)]|。|、|”|》)|(?<![^\\W_]{2} )(?<=[^\\W\\d_a-zA-Z] ) *+(?=[^\\W\\d_a-zA-Z](?![^\\W_]))|(?:(?<=[0-9]万 )|(?<=[0-9]亿 )|(?<=[0-9] 万 )|(?<=[0-9] 亿 )) *+(?=[^\\W\\d_a-zA-Z])|(?:(?<=[0-9]个 )|(?<=[0-9] 个 )) *+(?=百分点)|(?:(?<=平方 )|(?<=立方 )) *+(?=公里|千米|米|厘米)|(?<=, )(?:(?<=[^\\W\\d_a-zA-Z], )|(?<=[)%], )|(?<=”, )|(?<=》, )) *+(?=[^\\W\\d_a-zA-Z]|[0-9])|(?<=[0-9], ) *+(?=[^\\W\\d_a-zA-Z]|[0-9]{3}(?:万|亿|元))|(?<=[0-9],[0-9]{3}, ) *+(?=[0-9]{3}(?![0-9]))|(?:(?<=(?:[^\\W\\d_a-zA-Z图表第附注式款项条章节]|、)[0-9]{1} )|(?<=(?:[^\\W\\d_a-zA-Z图表第附注式款项条章节]|、)[0-9]{2} )|(?<=(?:[^\\W\\d_a-zA-Z图表第附注式款项条章节]|、)[0-9]{3} ))(?=[0-9]{3}(?:\\.[0-9]+)?(?:[^\\W\\d_a-zA-Z]|%| ?(?:km|kg|kWh?|[MG]Wh?|mm|cm|dm|hm|ha|mg|μg|ml|[GTP]B|t|m|L)(?![A-Za-z])))|(?<=% ) *+(?=左右|以上|以下|以内|的|[:~] *[0-9]|— *[0-9]|– *[0-9]|[,;:)]|。|、|”|》)|(?:(?<=[)] )|(?<=” )|(?<=》 )) *+(?=[,;:)]|。|、|”|》)|(?:(?<=[(] )|(?<=、 )|(?<=“ )|(?<=《 )) *+(?=[^\\W\\d_a-zA-Z]|[0-9])|(?:(?<=[0-9%][:~] )|(?<=[0-9%]— )|(?<=[0-9%]– )|(?<=[$¥£] )|(?<=€ )) *+(?=[0-9])))': (32, (98, 2581), 1, {}, (None, None)),
    '((?=[0-9〇零○一二两三四五六七八九十百万亿廿卅千兆壹贰叁参肆伍陆柒捌玖拾佰仟数几])(?!一[般些定致直起切旦律贯概再向边])(?:(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\\.[0-9]++)*+|(?:(?<![人户总次个件基参系指倍函分位小整无少岁计])[数几](?=[十百千万亿]++(?!分)))?+(?:[〇零○一二两三四五六七八九十百万亿廿卅]++|(?:千|兆)(?![瓦克米伏卡焦帕赫比字]))++(?:点[〇零○一二三四五六七八九]++)?+|[壹贰叁参肆伍陆柒捌玖拾佰仟][壹贰叁参肆伍陆柒捌玖拾佰仟〇零○一二两三四五六七八九十百万亿廿卅]++)(?:(?:[十百万亿]|(?:千|兆)(?![瓦克米伏卡焦帕赫比字]))++(?:零?[0-9]++(?:\\.[0-9]++)?+(?!天|个月))?+)*+(?:分之-?(?:(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)(?:\\.[0-9]++)*+|[〇零○一二两三四五六七八九十百万亿廿卅千]++(?:点[〇零○一二两三四五六七八九十百万亿廿卅千]++)?+))?+(?:(?:[多余]|(?<=[十百千万亿0])[几来](?!自年))[万亿]*+)?+)(?:(?=[个人公分千台吨场小平年户月港百立美部])(?:人\\(次\\)|台\\(套\\)|个百分点|平方公里|平方千米|人公里|千瓦时|吨公里|平方米|百分点|立方米|人次|公斤|公里|公顷|分钟|千伏|千克|千瓦|场次|小时|平米|户次|港元|美元|部门|年[0-9]{1,2}月(?:[0-9]{1,2}日|[份底末初])?|[年月][底末初]|年度|月(?:[0-9]{1,2}日|份))|[%BJLPVWghmst°‰‱℃㎎㎏㎡丈丛两个串乡井亩人件份伏伙位例倍元克具册刀分列则剂副包匣匹区升单卡卷厂县双发口只台号吊名吨听周味回团圆圈地场块坛垄垛垧堆塘处天头套字宗家寸对尊尺尾层届屏岁峰州市帕席幅幕幢年床库店度座张成户所扇手打批把折担拨挂挑挺捆排支斤方旗日曲月期本朵杆村束条杯枚枝枪架柜栋校株根案桌档桥桩桶棵楼次款段毛河注港湖滴炉炮点焦片版环班瓣瓦瓮瓶畦番盆盏盒盘盟盾省眼石碗磅社票种秒穗窑窝站章笔筐筒管箱篇篓篮簇米类粒级组维缸罐群羽股胎舰艇艘节茬街袋袭角课贯赫起趟路车轮载辆辑遍道部里针钱锭镇门间阙队院集面页顶顷项顿颗餐馆首驾])?+': (32, (2581, 6497), 1, {}, (None, None)),
    '(?![的和及与在实进全])(?:(?![的和及与在等为从对已共全均都得实通完达开])[\\u4e00-\\u9fff]){1,12}': (32, (6497, 6836), 0, {}, (None,)),
    '(?:(?:(?P<of>[^,;:。\\n]*?)收入[和与]支出|收支)相抵后?,?|(?:本年|当年|当期|本期|年度)(?:收支|预算)?|收支)(?:(?P<over>(?<=相抵|抵后|抵,|后,)(?:(?:基金|年[终末]|滚存)*结转|(?:年[终末]|滚存)+结余(?:结转)?))|(?P<lack>缺口|赤字)|(?P<apart>差额)|结余)(?:为|达|达到|约)*$|收入?大于支出?$|(?P<short>支出?大于收入?)$|(?P<bare>^,结余为?$)': (32, (6836, 7349), 6, {'of': 1, 'over': 2, 'lack': 3, 'apart': 4, 'short': 5, 'bare': 6}, (None, 'of', 'over', 'lack', 'apart', 'short', 'bare')),
    '(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)(?:[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元))?月(?:份|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?[日号]|[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)月份?|[底末初]|[上中下]旬|中(?![央国共心期等小部华]))?|前?[一二三四1-4]个?季度|[上下]半年|[底末初]|[上中下]旬|中(?![央国共心期等小部华]))?': (32, (7349, 9142), 0, {}, (None,)),
    '(?:(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|参保率|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|改扩建|新认定|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|上学|上榜|上线|上解|下派|下达|下降|不足|为期|举办|也是|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|减至|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|占比|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|另外|只有|召开|各级|合计|同时|同比|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|均为|均达|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|多则|多达|大于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实有|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|小于|少于|少则|就读|巡查|巩固|已经|带动|带领|帮助|帮扶|平均|年内|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|最多|查处|核定|根据|栽植|检查|正在|此外|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|环比|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|至少|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|降至|集聚|需要|面向|顺利|预计|高于|高达|为|也|了|仅|从|以|免|全|共|其|再|到|又|只|可|各|在|均|将|尚|就|已|是|有|比|满|由|的|等|约|至|计|该|赴|超|较|达|近|还|逾|需)(?![化率度性资金额数量费税款比程指])|[占对将把给为])+': (32, (9142, 12675), 0, {}, (None,)),
    '(?:(?:发展|扩展|拓展|壮大|扩充|前移|进位|跃进|进)[到至]|跃居|跻身)(?:了|约|近|全[国省市县区州])*$': (32, (12675, 12916), 0, {}, (None,)),
    '(?:(?P<in>新增|增加|收入|调入|转入|纳入|新识别|新认定|新建|购进|入库)|(?P<out>退出|减少|支出|调出|转出|脱贫|核销|清退|出库|销号|注销|撤并|撤销))[^增减收支调转出入]{0,8}$': (32, (12916, 13239), 2, {'in': 1, 'out': 2}, (None, 'in', 'out')),
    '(?:(?P<left>剩|余下|其余|尚余|尚有|仍有|未(?![来成经婚满])|没有)|(?P<done>已|办结|完成))[^,;:()]{0,8}$': (32, (13239, 13477), 2, {'left': 1, 'done': 2}, (None, 'left', 'done')),
    '(?:(?P<upper>[省市州县区]本?级)|各?(?:县市区|县区|区县|市县|县|区|乡镇)级?)(?P<noun>[^\\s级]{4,12})': (32, (13477, 13693), 2, {'upper': 1, 'noun': 2}, (None, 'upper', 'noun')),
    '(?:[\\s、\\"“”‘’—\\-.*|]|[\ue006\ue007\ue008]|其中|其(?![他它余])|另外?|同时|此外|并|且|与|和|及|以及|到|至|截至|截止|目前|末|底|年末|年底|全年|当年|本年|今年|去年|上年|上半年|下半年|前|以来|来|期间(?!费)|预计|共(?!计)|累计|分别|实现|完成|新增|已|将|由|从|的)+': (32, (13693, 14219), 0, {}, (None,)),
    '(?:[^\\W\\d_a-zA-Z]|、){2,12}(?=  |\\u3000)': (32, (14219, 14275), 0, {}, (None,)),
    '(?:^|[,;:。\\n()])(?P<stem>[^,;:。\\n()]*?)(?P<all>(?<!营业)总)?(?P<kind>收入|支出)(?P<total>总计|合计|总量)?(?:年初|调整)?(?:预算)?(?:数|合计|总计|实际|预计|执行|完成|实现|拟?安排|达到|达|为)*$': (32, (14275, 14682), 4, {'stem': 1, 'all': 2, 'kind': 3, 'total': 4}, (None, 'stem', 'all', 'kind', 'total')),
    '(?:^|[全我].|各级|两级|核定|年末|年底)$': (32, (14682, 14743), 0, {}, (None,)),
    '(?:上年|去年|上期|上年同期|去年同期|同期)(?:数|水平)?[为是](?:约|近)?': (32, (14743, 14938), 0, {}, (None,)),
    '(?:上年|去年|前年|上月|上季度?|年初|上期|前期|历年|同期|末|底|年|度|初|数|时|水平|的|分别|均|各|再|也|全年|执行|决算|实际|完成|[\ue006\ue007])*': (32, (14938, 15146), 0, {}, (None,)),
    '(?:为|是|达到?|相当于|完成|达成|完成了)(?P<base>[^,;:]{1,24}?)(?:的(?:约|近|超过?|仅|将近|不足|逾)?|(?<=预算))$': (32, (15146, 15414), 1, {'base': 1}, (None, 'base')),
    '(?:从|在|介于|位于)?(.+?)(?:--|——|[-–—~～至到])(.+?)(?:之间|间)?': (32, (15414, 15626), 2, {}, (None, None, None)),
    '(?:全(?:[省市县区州国镇盟旗疆]|社会|部)|我[国省市县区州]|整体|[\\s“”的]|完成|实现)*': (32, (15626, 15966), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:人口)?自然增长率)': (32, (15966, 16405), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:外贸|对外贸易|货物|货物贸易)?进出口(?:贸易)?总?[额值]?)': (32, (16405, 16902), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?逆差)': (32, (16902, 17354), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?顺差)': (32, (17354, 17806), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务成本|营业成本)': (32, (17806, 18254), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务收入|营业收入|营业总收入)': (32, (18254, 18715), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净减人口|自然减少人口)': (32, (18715, 19163), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净增人口|自然增[长加]人口)': (32, (19163, 19616), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净资产|所有者权益(?:合计)?|股东权益(?:合计)?)': (32, (19616, 20089), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:募集资金净额)': (32, (20089, 20521), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:坏账准备|减值准备|跌价准备|累计折旧)': (32, (20521, 20987), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|倍差)值?)': (32, (20987, 21472), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇(?:地区)?(?:常住)?人口)': (32, (21472, 21918), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇化率)': (32, (21918, 22346), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:存贷比|贷存比)': (32, (22346, 22786), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:常住人口|总人口|常住总人口)': (32, (22786, 23241), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:恩格尔系数)': (32, (23241, 23671), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:综合毛利率|销售毛利率|毛利率)': (32, (23671, 24128), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:负债总额|总负债|负债总计|负债合计)': (32, (24128, 24592), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面价值|账面净值|净值)': (32, (24592, 25043), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面余额|账面原值|原值)': (32, (25043, 25494), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物出口|出口总?[额值]?)': (32, (25494, 25953), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物进口|进口总?[额值]?)': (32, (25953, 26412), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产总额|总资产|资产总计|资产合计|资产规模)': (32, (26412, 26887), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产负债率)': (32, (26887, 27317), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:销售净利率|净利润?率)': (32, (27317, 27768), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:顺差)': (32, (27768, 28192), 0, {}, (None,)),
    '(?:农村|城镇|城乡|贫困|困难|建档立卡|已?脱贫|剩余|常住|农业|返乡|易地扶贫|搬迁)*(?:人口|群众|农民|居民|劳动力|职工|游客)(?![和、及]|家庭|户)': (32, (28192, 28486), 0, {}, (None,)),
    '(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|下降|不足|为期|也是|仅有|低于|共有|共计|减少|减至|分别|升至|占比|只有|合计|同比|均为|均达|增加|增至|增长|多则|多达|大于|完成|实现|小于|少则|平均|总计|接近|提升|提高|最多|环比|突破|累计|至少|超过|达到|降低|降至|预计|高于|高达|为|也|了|仅|从|以|共|再|到|又|只|各|在|均|将|就|已|是|有|比|满|由|的|等|约|至|计|超|较|达|近|还|逾)+\\Z': (32, (28486, 29363), 0, {}, (None,)),
    '(?:前三季度|截至目前|省级以上|一季度|上半年|下半年|五年来|市本级|近年来|上年|主要|今年|以及|先后|全乡|全区|全县|全国|全州|全市|全年|全村|全省|全镇|共有|其中|包含|包括|去年|另有|同期|尚有|年底|年末|当年|本年|现有|目前|累计|与|共|原|及|另|和|现|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+': (32, (29363, 29771), 0, {}, (None,)),
    '(?:原来|原先|过去|最初|原|当初|目前|现在|现有|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|每[人户亩年月天日村吨]|[人户亩村]均|[\ue006\ue007])*': (32, (29771, 30201), 0, {}, (None,)),
    '(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$': (32, (30201, 30550), 4, {'less': 1, 'base': 2, 'other': 3, 'below': 4}, (None, 'less', 'base', 'other', 'below')),
    '(?:安排|全[市县省州区]|[省市县州区]?本级|[省市县州区]级|预算|基金|资金|一般公共|政府性|国有资本经营)*(?:(?:收入|支出)(?:预算)?(?:总计|合计|总量)|总(?:收入|支出))(?:为|达到?|共)?': (32, (30550, 31078), 0, {}, (None,)),
    '(?:左右|上下)[两岸侧手翼游班级水属联浮移]|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)': (32, (31078, 31358), 0, {}, (None,)),
    '(?:左右|以上)?,?(?:大幅)?(缩短|压缩|减少|延长|增加)(?:到|至|为)[^,;:。]{0,6}$': (32, (31358, 31644), 1, {}, (None, None)),
    '(?:年初|全年|年度|当年|本年|人代会|调整|变更|下达|目标|计划|省定|市定|县定)*(?:预算|任务|计划|目标)(?:调整)?数?': (32, (31644, 31803), 0, {}, (None,)),
    '(?:成完际实|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (31803, 32299), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (32299, 32827), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的){0,6}(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率){1,6}$': (32, (32827, 32940), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (32940, 33236), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|年均|又|再|略|均|净|,)?(?:增|减|翻|偏|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (33236, 33399), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (33399, 33573), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训|到位|引进|争取|投入|筹集)+(?:资金)?为?$': (32, (33573, 33732), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (33732, 34451), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (34451, 34499), 0, {}, (None,)),
    '(?<![近约])翻了?(?:一?番|(?P<many>\ue003))(?![多余以])': (32, (34499, 34653), 1, {'many': 1}, (None, 'many')),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (34653, 34789), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (34789, 35613), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (35613, 36582), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (36582, 36753), 1, {'name': 1}, (None, 'name')),
    '(?P<noun>[\\u4e00-\\u9fff]{1,6}),?分别[是为](?P<names>[一-鿿]{2,8}(?:、[一-鿿]{2,8})+)(?=[。;\\n])': (32, (36753, 36922), 2, {'noun': 1, 'names': 2}, (None, 'noun', 'names')),
    '(?P<s1>负)?(?:(?P<whole>[^又分]+)又)?(?P<s2>负)?(?P<bottom>[^又分]+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (36922, 37089), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:年每人每|月每人每|的今如|的前目|的在现|为仅|亩每|人每|别分|到达|右左|天每|少至|年每|度幅|度速|户每|月每|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多偏|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少偏|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调准批|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (37089, 38374), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<than>相比(?!之下))|(?:基本)?持平': (32, (38374, 38417), 1, {'than': 1}, (None, 'than')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (38417, 38750), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '(?P<whole>[^,;:。()按分从其、]*)(?:(?P<by>(?:按|从|分)[^,;:。()]{1,14}?(?:分|分类|划分|统计|看))|(?<=..)中)[,:]': (32, (38750, 39151), 2, {'whole': 1, 'by': 2}, (None, 'whole', 'by')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (39151, 39205), 2, {}, (None, None, None)),
    '([12][09]\\d\\d)\\s*年?(?:度|末|底)?': (32, (39205, 39357), 1, {}, (None, None)),
    '([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$': (32, (39357, 39442), 1, {}, (None, None)),
    '([两三四五六七八九])(?:级|项|者|类|块|方|县|市|区|镇|乡|村|大(?:主导|特色|支柱|优势)?(?:产业|作物|板块|品种))': (32, (39442, 39784), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (39784, 40302), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (40302, 40472), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (40472, 41588), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (41588, 41722), 0, {}, (None,)),
    '[!-~]*': (32, (41722, 41739), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (41739, 42017), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (42017, 42385), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (42385, 44255), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (44255, 44326), 0, {}, (None,)),
    '[-—–~～至到]': (32, (44326, 44564), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (44564, 44646), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (44646, 44697), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (44697, 44726), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (44726, 44807), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*+(?:[,，/]\\s*+)?共\\s*[0-9]{1,4}\\s*页)?': (32, (44807, 45103), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (45103, 45207), 0, {}, (None,)),
    '[0-9０-９]': (32, (45207, 45229), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (45229, 45291), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (45291, 45309), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (45309, 45462), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (45462, 45819), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (45819, 45946), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (45946, 45988), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (45988, 46100), 0, {}, (None,)),
    '[^,;:。()]{2,16}': (32, (46100, 46205), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (46205, 46340), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (46340, 46512), 0, {}, (None,)),
    '[─-╿]': (32, (46512, 46528), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (46528, 46734), 0, {}, (None,)),
    '[。;!?\n]|[,(]|元的?标准': (32, (46734, 46864), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (46864, 47141), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (47141, 47283), 0, {}, (None,)),
    '[与同和][^,;:。]*$': (32, (47283, 47574), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (47574, 48050), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (48050, 48251), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (48251, 48579), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (48579, 48654), 0, {}, (None,)),
    '[日号](?:(?<=29.)|(?<=[3-9][0-9].)|(?<=[0-9]{3}.))|月(?:(?<=1[3-9].)|(?<=[2-9][0-9].)|(?<=(?<![0-9])0.)|(?<=00.))|[月日号](?<=[〇零一二三四五六七八九十廿卅０-９].)': (32, (48654, 49050), 0, {}, (None,)),
    '[比较](?P<base>[^,;:比较]{1,12}?)(?:还|又|净|均|分别)?(?:多|高|(?P<less>[少低]))出?(?:了|约|近)*$': (32, (49050, 49354), 2, {'base': 1, 'less': 2}, (None, 'base', 'less')),
    '[省市县州区]?本级|[省市县州区]级': (32, (49354, 49597), 0, {}, (None,)),
    '[，。；：、,;:！？]': (32, (49597, 49803), 0, {}, (None,)),
    '[；、：,;]': (32, (49803, 50009), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (50009, 50228), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (50228, 50254), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (50254, 50318), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (50318, 50334), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (50334, 50633), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (50633, 50950), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (50950, 51004), 0, {}, (None,)),
    '^.?\\([^()]{1,12}\\)': (32, (51004, 51034), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$': (32, (51034, 51154), 0, {}, (None,)),
    '^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|现有|现共有)[^比较增减]*$': (32, (51154, 51356), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (51356, 51399), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (51399, 51626), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (51626, 51837), 0, {}, (None,)),
    '其中|按[^,;按]*?(?:分|看|统计)|分[^,;分]*?看': (32, (51837, 52180), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (52180, 52239), 1, {}, (None, None)),
    '县市区级|自治区级|区县级|县区级|国家级|地市级|市州级|旗县级|社区级|中央|乡级|乡镇|区直|区级|县直|县级|地级|州直|州级|市直|市级|村级|盟级|省直|省级|部级|镇级': (32, (52239, 52645), 0, {}, (None,)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (52645, 55477), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|邮电业务|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (55477, 55699), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (55699, 55853), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (55853, 56387), 0, {}, (None,)),
    '带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴': (32, (56387, 56737), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (56737, 57456), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (57456, 57508), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (57508, 58023), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (58023, 58352), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (58352, 58424), 1, {'against': 1}, (None, 'against')),
    '每(1?0*)股': (32, (58424, 58456), 1, {}, (None, None)),
    '每(?:一?[个名位])?(?:家庭(?=户)|农(?=户)|行政(?=村))?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (58456, 59369), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|相抵|缺口|差额|大于收|大于支|结转|赤字|、|”|’|》|累计|总数|加上|加结转|加转移|加补助|收入加|支出加|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|净减人口|自然增长|自然增加|自然减少|净额|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (59369, 60486), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (60486, 60691), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtXQl8VcXVn/vyspLAS1iCuBBRlH1R64KKUesugSQoIAgaCIssgggIKARFhSKCC0vdtda1fnX5WmtbxbZudbe1"
    "1dZWbf2w1lZt1daKVb7Me+fk/mfuuffd95JAgvf9jO8x/7n3zp05c86Zc86c6aiUKmj8cxr/Yo1/2xs/Dv27QqU+"
    "CfrdvfEvjzBdj8u5fke4V37jXwfA7HuV0O+ujX+Fyv18tX375Y1/+cr66Pt2ou8iKsP25MC9nXZyf7wf9p0D46Cg"
    "70qt6/RDDmisFKe+jlG7chv/ujX+DWn8O0x41p70XkoYR32v3enB+v5dWuhd9b/jTqpt+l69qWy7csuGVKTKtkFZ"
    "zt6psn81/pVTW/IIG0bfy6zxkt7Lr1/0vd9s/Cuje3WpyP4+z8N9OjfjPj+m8SyhMdDX9aW6+p0Ph7rfh76KDUmV"
    "3QNlDpV9F8r2pH6+Bco6UL3rG/++Tc/lZ8+k79n0zIsFbBphS4mWERtjjY1D5dPpdye6d2drfEfQ9wlAw2HudQa0"
    "b7bV9lrAJlvYqYBNsbDjAJtuYcMF7GzCDhHawn01BLCf5phYX+G6WYT1Il5QQnSCc7KhiUt4P/oex9A9SmHsz6ey"
    "Yijjd8uHslOpLEb3y6VrFLWlgGj0aBqDbtQPS2Cs8Hr+97zGC79FvKcb8LGW5K/peN50eI8pdI94spHBn5j17xxn"
    "1/okO6VseyeV/aciCMwrSH8DppO/NI76aUR3ZSSTuxMNxoBu8olumCb0WE+y+AWO/c6iuQqgueY+N5d4gQrZB9yn"
    "VzdWnEH1S6ldJdS3QbpEfpX5rp0Iz+QeW4R79CE5EGedIYRO49eerlneS2oX86x0Y9qlBceUn903PyX3Mx2jfi3Y"
    "J/2a0SeFcL9lC1PfeTWp70fmuvf7qPEmx9N7lsC1rHvPn0jX1Hvb0snnmueW+F8Ttv09lasPs0yeVZ36fv4qt18Z"
    "O7aW2nthCusIMpTLCqH+Zqu+LR/vbmzccmpLPuG6/gCL32hsD6rXHeijJXia/SxdZxDx4Ti9Y46lv/UFXT/oPnv4"
    "jJ3WU/2u8Rtvrcf6XRN2vHup1ln/sK4WpPvbY9+vsaE3ZjDnB2Qog1a20rvOJv2/O5XnpGk7r4kmQP2W/Thu5+4i"
    "n4aQxUEqlkRza3NTaxpNHz2AHwfRXCbjnA2ddoc1ftjn5AINB9Xj9x7ZWKE6J/W+L9Nzn6fn6LIf0H0eoPlRRP9W"
    "raJ5x+wlRbzxLzfPqJNfkPouTP6/yMA6OMU7co0QwCOa+an0I3TpEwu6T5ZsIxScCH/LeJbPS2TZBX48Ol+wE8Ws"
    "eeaksVc5gpy9zTHnTzyaP9H8+ZrOn1gau7w0f35lyZ/caP5E8+drOn/C6pPSOk+/5xtZ3K8c3pXvP8iSiVpHDbpH"
    "WSusqe5UXv/ZbeTHkXwiaBeIfDmRL2dH+HK+avyxSbBV9W6GXYL77t0zU9+f1KaetQSwrWSfLKpKYfMFrANhswTs"
    "0uoUVg99tHJhquysVvQ9n9RCvudDWsj33BtsawY9ljWRh68doZvgiy4VeHyx4IvOF3zRNm1Na/yxEWJLbBrrK8iC"
    "7j512baIdUt86rJNMRtbYuRXDPIrBtPUjvIrvtL4Nz6ArvoIdLWPT11nSHga3CMDGiwasmvYsxeSjMqnfmGfWQ74"
    "LfE+6D8I4r9235xo+bnC3J95sH2vb2R5r87CvXpRv8eJN8YEXmvr2X0E2R+GZr5X0XyfXZCOi/crVWYcYBzq6fuX"
    "gk7+Htz7/4imuoRdx8bC8sR4rpPn5DtOAaxOOxQ7JU5HqNTJcRJN/yjFy8v4R+cdyxPV9pZ3fRQE+guaPqtjTbSX"
    "4q2JBF/W4OW4TvBCt4//srKfzatDv0G2S+9Qr1+Z2ULXyWAA4tmYBNLaCyqzbFdlQCn7TR7ErqhKzdXvoc2pxX1z"
    "OdxLuU0kkW+PPEirwiL3d4dm6RE76lOQiTbT0Gxyz8zsE2qGBdBPPKOmJMLNs4bwvSF1Cts+RtJ3P8uGk84OtAfr"
    "dCAjM/V1ZuKH5DitjiSfw9qaUA7vAd3KbR6U4f34nnc1Duq+Oal7nuCYftVnYC35BN070fJ8IZYTz82j4UuSaKEq"
    "4tnuYUMdvUvStvmJ+5VUpl/dVDTryRWVLdZkn2oNsTBcqiBbUd2QDZ+xJGMzwkAKwnBix1qrzKXYs7er3b6cD3r4"
    "DGteGnaClpazoV4/R7WXT0PI4qLsRVsTz8sFqtLxiw7wS80jRzjuOGqGdSON77et8b2W2lOU0bCFod0cTTS5rkad"
    "n6WwL2w32lQz1jTeTx//+/RqaX1Pbn6G7LnS0AHua/y71+I9HIt6fLWrXN8CusgNRIcdVCswm1gTI4m7sweWfPlu"
    "JxVmOWHbArPJZuRjWT0oW+GfyJbAAq4ryKoPJL+R5p2Xw785LlzzzhUW77yQSCM/PBVmwjuVRadZfPJUm/+E5J2F"
    "MYvwEgEafp+W5o2VnvXIysYfFzspvnU70UHLL/ydGCtArv7lrkGk9heKfKuDagefBi9bcVqa0mOhWUvGC8is7Got"
    "bDdz9fjfWbzqVSKHspbnVVrLy9MkWdBEgUUdrOlQgiviTqI4KP066HmZ03gGemD7tF03ew5VZjdXmm+btm1dYx3X"
    "1qX/3d1ag01Xgu89WlO3yJo6pB1FHNJovRKtV9rzegXt5VIM4783unFuYe3uaLvHuNNMbfe5INkxrqrvOO/eU97X"
    "WzDN+55o27rRMdvF+3dPqZLff6CK/C/N9b9UNv4Y7kQ2xF3FhtivjdsQNe3e7GOHiegvor/Wpj8/WXsT/DtfuTEo"
    "rDP2GJf6HjfS1S0vbfy7hPT9ucr1yc2i65PaXcvvlwoRphtvWzG4GcUxZbdOaK7vDcf6bcq7UT/NXR/kg9b4/gra"
    "BzFRjnnsALIZ78v5Y3TuF6THUqDDLrkmHb4US9HXM6BbtGIshI6RijNjzKdoCLd7+c2KqSV2OEQbDYiIhzRIJLIw"
    "QgQysdDkH2/2+ir56Z75TZzsJ6HKvrv8uX5lZuSKc6UDDeGPq8yY+r1nuns3NH3+x3Hr/qPWrDtmnFn3A6jL6xgp"
    "v5Cu+2eoa+cRsnP5vBZQ187t87yTmoX4bvb9fgF1+Pp3z6d1Yj3lfIQ6fUbL93kA6tjt4vbcBXX8+uJmqGPnR+L7"
    "bHTcNSK/lx4rja1zvHmQbqf3WOX450haIWCLNtNeLsC4vTdfS3u5HG9upU4jaS+XgJ3Ce7kETPe7xiYCNmyM+X5j"
    "AOs0wRynUYDxGHCfnQTYIXXmPY8BbPAcahO183DArlxuYgcB9t56+t6QwgY6Kb2c5R2urcPsOddr/nLSlXCuJlTm"
    "99pK/XMe6VseXavFba4xybYaV7vmpyJzY1pFxto86kpl9G+9zjvX0sHOn+jSj2p1+7otCGPtz6DebMNodmPZG+Yz"
    "j9kdE1PYXmCr0uPY3HmPdsYvq0xasn8f0/iPyljq3kfEUs87KsR6LJaTyWIqNy+/oLCog1Nc0rGTkygt69zFcbp2"
    "c8q779Zjd2ePPZ29nJ4Ve/faZ9/e++3fp2+//s6AgYOcwUP0lUMPcA50DnK+cfAhjnPoYcMOP+LI4TtsPaZHOt7l"
    "Z6ph7+4ZKIFK4oVZLeaNz+OegPqCRDwOs7BC/+DY5YpGXTRmkGtBdlRfUECKraXzH03BxXEfvbci9ci8hsZfscYK"
    "cdaQEzFVEG9cGO4LhnEno96ojJM9tvHCxp8NBbQkKWiQ1WPHdwkTS4RQ2hvgu9Id2NQLfTO+UrKjOWl1/7juoeR/"
    "FY2/G9sRX6WHOIMlh5Ns04rUAOmRb6JZlcxDnxqeyqClU4OnT2K6MD1pxPUzGseyovFlYg2x1H32paclmN5iuhGN"
    "Y9wnVpmO+BI+fq5K4bqCtIslB9+vMtwCNpasGst0idWQCUtoCDf3Tqys9BJ82MnRoCdXkqUrf9NHgW/jKvwMgk1D"
    "EPd5qRhfGnOMR+dCF2tOUJC8a4OHy8RDdV/CfC0HG5dI07Mxz6BqIk7dIB7SzuE7qAVheWqowaw0ujbF2Rr85m0j"
    "uVRU+lnyKwoys2UkgtS+mGc6itzTSd7kYumNK7Pqkbcv9j7JsTqsMmN7i+RjtfdLc36M9WBXvIL0spb3aiTzoubE"
    "cd+l+MlvMbWi1T9Z2KlUc6ZRopn3TdPiDGzJBfh4vbb/sUVT9wNNte5+XqCpfD8aKfRzD3Qobps0FQ81ck6s1Wgq"
    "tLk3YbQslq4RToaG5USgwMuK7uPpFsB27iK9L337za69wualeiXEcYB3kh1tE3GyxbAU0DmO6+g3+4XOVG6OxZwQ"
    "a9N0+Xvafb6eeHLQs56W8ZCsuBRsCweTTbq+2rQ/XUH28Y5VLi0Oprrbqr0xTnyfwfWm/NVl/yEb+Q/q5DimjqP9"
    "Y7wGKNfHqM8tOFKZ+coGTHNtL2xzYax2komVC1jPaW5Mkn1PxgoDbDz8nvrenS0br1/f4P1Wbk59b1oq2wbD9LHG"
    "L1JurhtNB3vTb2wHjoPdHz+oc8fC7g/GBght6jjaxGJWH/Sh5/SEuY9t2kZ+gVfgjIdi6GukyWeWpb77T3P1PGzL"
    "78nmP3a8ty91+a/p+lnrUrhucz9qX3dlxjS3dht0HEU5aHyO0MYy5c3/k0Nl/andfFYJ9ukw8m+8U+tt35S15Ocb"
    "7713Lt27C/kSS+G9P6S8gDduTpXnC++O72bPjd2t8Wc75jCyY3aGssfWuWd65ENZ8vy6Gq8t9I5l3r7Og/cZTc/n"
    "OSTxGc3/+Pf+5AO9ssqdb9I12+gafNZhROulpCiGuV56Zrp2llLf47N7EB2XkkzNAx48QBgj6f56PPCdSokW7Lnd"
    "0ZI3CRrnz/PM+X9Gbuq7Y4Z2b/08vQ9xAV03z7quVf1esaaNirvEp6X2GGaR08FYK9nzlv2vyCfyIaahO+mQOO7n"
    "I223eH7HDOPGcttAbFlFVity+nRXae1qLbq495IG84mIP0T8IR1/YB2KYyoezzFlje0b/VEjfo2TPX0tEugrJ6Kv"
    "dk1fKGtikayJZE3EC772vKBMmWv8rWRn+azWXeP31vtDnIhPRHwi0kkjndS0b2t9VLKlfFkFZwI7OyJPgk37URyn"
    "OaLyh/MklCgz57w+56QD2eMGgh/k72R/v0Wl9s0xrmlkM90zq/2bmQ1zjPNppdnIKb5929652eInfFWkvbahORIj"
    "gzvEsp/Skt6i/32DkzqnR+JBI2pcn24mZ6Nk54ltPyeopHppr+ynnz2OicxJRhqvflXu78njTV9jL8flUbkWj+Im"
    "nFxr+jwjuRPJnUjuRHKnpeWO3xk02q72ZInpS68sMfen8t7D/jWyb3d1sVu3mOILXp3pni+XlGsbU3WXBdS9aWzq"
    "eznt5Ztf7O7JLKL7nED88jKyGZ8TUIfbd3ZAnU9WpOqMhTrYZnzWyIA6/KzjA+rws46EOiVUp2qk609O7nEU6pRO"
    "MOv0F+pcSvECT5NPvhfU+SM9w5lMe2rHpOrsBnVeqjafxe+eCKjT5OOHOjbNcNzAVx3863Acwb+gzs9rzbZfPj9V"
    "5+9Q5xWqc5rVnnegzpuny+P+e6HOkSvNOq9AHabRW2rM/nkmoA63Z4tQR9M63ueHAXX4PvdBnRl1ZjwC17k9oA6/"
    "1/VQ506iiYNrTNq4GurcRXXesOc/1Hl5sjxPGwLq8H0WBdThNs8R6rx+nfms+oA6/KwJUIfjtFYuMZ9VC3UOqzf7"
    "chvpaydDnfupzu1rUt/XUczO0VDnwCUuhv18KNT5dJk8TwdDnb7Lzb3Y3Ob9oM4nK8x5WkjxcXtCHeZNzH+4D7sE"
    "1OE+7AB1OC7u1jXmfI91cGOCkPdq7IsiLzaV+uxTAbthBuU4ELAtFFP0roC9szqFvQUY8+bhs1PY6wLG/OgVAWN5"
    "9ixgzIMfWks5DgAbVmXGKP4UsOGE3UT9+gPAJnFM09QU9j+ArSbst9SfdwJ2L2GvEXYLYE9WmfTwbcDeIeyg5TT/"
    "i7znwj5L91wDWHeijW6ErQRsBGHl9H4XCdhxE+gsRMBsmXguYMsJ67MghU0H7BcjXT6VlP+AoQxMnqUsYD9bQ/Mf"
    "sA9HmvP+VAEbRH12HGD1o+jcZLJDDsd3IOx1auchgJ1YbcZ3DsE+I+wworO+AjaF6LMXYNWE3U8ydHdsJ2EjKRaw"
    "i4BdQ+9eImCHUIxqnoDd2pDCthd6scL1lOMEsOnVbm4Hjf1TwOo2pbD3AZtX7eqVSfkvYEzzfxCwW2ncfwPYfMI+"
    "IJ30RcAWWfd8GrClhG2kXBePA/Z4tSvfNfYIYKhbaexBAWNefy9g26rNOXa7gHF86Y0C9g/CNgrYoNMox4mAnXge"
    "5TgRsLcWU46TQm8ek/7UziUCdhvx8vkCNoLijmcBVkTYRTSP6gErr3HpLZnjBLDdCZtAND9GwJgnjxIw5gUnCdj9"
    "tPY/RsAqiK4PB6xvjcnPDgJsSI3LK5M5TgBjfY11jf0E7Dai656AHWK1sztgNxGWR3lhSgXs1zRGRYDdYvV1joDt"
    "T/lW/1vgxYZNIv1fwP5G2IeA3WX12V8AyyW98RriS28D1q3W1At+Bxjrm3fS+/1KwHj+PQfYWbXuWlZjTwA2t9Zd"
    "p2jsUcDW1LpzO6n/A8Zrn44k/74vYLcQfd4FGK6HNHargOUQ7V4nYMOJJq4RsOmrUtgVgP2WsE00RpcKWBeSjcsA"
    "e42wZZSDaZGAMQ3OFbBn6Sz6GYC9Xmvqn3WAvUtYN6LB8YC9X2vy8tGA/Z0wRe83ArD4aJNejgesYLQpV44CjG0f"
    "nEPpUAFjWhoK2KGEdaW29BOwh6gt+wB2EWElJBv3AIzXvQdTW7oKmF4TJ2P8BWwLvV8+YJ8S9htqiwIsj/aQ/GlO"
    "Cvs8H+bYGHP8PhYw1sv/BtgZY0y97v8A+5ywB0kP+aOA3Ufv8Nt8716XAUQTLwGGa/zk+l/AuD9/JmDMQ34sYPU0"
    "xx4SMLaNfQ+w+DhzrnxXwM6g+XeTgM0hbBNgPcaZuvd6AduN1/8CxmN0MWD7W/dcKmDX0z3PB2woYT3outmAnU7Y"
    "A3TdVMBW0xr7aqKJSQLG7z5WwJ6kcagG7ArCVpJOdLKAJUjmHAsYr/c539wROLaEPUr08g0BY740SMBYn99fwHgd"
    "VyFgp9L77QbYrYQtpncoEzCW/R0A+w5hFaSjxAXsQZpjX+a52CPjTZ717zxvnjmml48As22h7wkY0+efABtK2BfU"
    "lt8D9ifaM7WV+vrXgP2VsG2nU45DwD4m7CV6hycB22+iq6to7DEBu4zy/T0M2CDC7qbr7hewhTRGd+d58++dQDaj"
    "2/K8eyEvJV3jesC2TTRp91oB03kRNbZWwB6j/rwMMDXJ1HuWCxjrKBcI2NYzU9g8AePnnSNgPUi/ngxYV8L+S3ry"
    "BAFje8FpgA2bZNo1qgCrmWSu308A7LRJpm2mErBNk0w72mGAHX6WqTMcANjbZ5n2l/6AzT2bbBEkH/YFLEE2y5vp"
    "eXsKGI9tN8Aq60ze0wmwqjqXl2isALDaOnOd4wA2rc7kPdtyXQzt1Br7RMB4zfV3wBbWmbJ/K2CLCSuhe74J2PI6"
    "c433moA9SfPhZcCuIezhS1LYLwHbQNidxJd+LmB/JB75EwHjtdP/Chjr5fcJGK+B7gDstjpzDXQzYN8lrJbGaLOA"
    "KaKlqwB7lLCcK1LYtwB7krAv6N0vAeypOtMudSFgv6wzeeQCwH5dZ/KJOYC9UWfqWdMEbCzpfGcBttWi63GAvUfY"
    "6/QONYBtrzP3058C2Cqy1a+i674J2NWTTd37SAFjmXMwjh9hvS4i+z+OEWGX0jqgj4C9Qnxpb8DYh8N93UPAeG52"
    "FjDmkcWAsY/leqLrXAFjm/9XcS+mfTMa+wywAVPIFkvP+wdgYwk7knjBXwG7b4o5V/4MGOdD4LF9Q8CYh7wa9+7j"
    "H0j21hcAY78Qr1eeEjDWFbcIGPOzHwkY9/UDAsa89R4Bm0G20e8AVl1v6hM3AHZ+vbte1dgGAfvJrBR2JWDs72I7"
    "5uUCxu/XANij9SadLQbs06lk36VxOE/A2GY1EzA1zV1/aGwKYFunuesdjZ0J2KHTTfvZ6difhM2htowE7EjCSsgn"
    "dSJgj0835/TRgE2eafr0hgE2ZaZpnzgQsKWE3Up0NgCwE2bRGo94XW/Abp1l8rq9APvJLHPdWA6Y9oshr0sAdvRs"
    "My9DIWCrZpt8PgbY6tmm/vJFDqydZptrmU8Be52wuUSDHwD2z9mm3HxXwFh3ewuwL2ab67/XAcudY/bLK4D9aY7p"
    "43sWsC7nmn32C8AWnEfrMRrbnwL2/fmmvecHgPVcYOoT/wNYnwXmGuhOAauncb8FsMmLTL3n2wLGtHs1YCsJe4re"
    "bw1gB11g6kQrAZtzgan3XATYC4vNebQQsI8IW0FtORcw9KMn/X+ArVjitinp/wOMc7ufOJ38f4C9s8Rcd9QCtnhp"
    "6vse4gWnCthTRPPHAbZsqZnzYriAsX3+EMD2v4jGg3S3IQL2Edk/+wI2+CJz/dALsDsorqCAdLfdAXtomTmPugD2"
    "BGFP0zuU5HhziHxO45AnYMwntseAly9zfadJ/5+AsSz+J2Ddlru+jaT/DzCMiUj6/wTsg0Xk/wPsoOWmDeI3gI1u"
    "MGXjiwL2BeW6fxqwsQ2mXv44YGcQtt888v8JGNPSg4ANpXiO/sR77gUMYz2S/j/AJl9izs0bAXv4EtN2vxEwjoPi"
    "Nd46AWO/7yrAtI8gya/pnisAu2w1rYuJdpcA9g5hDxENzgfMjqmZJWBsR6kH7LE15vp2ooCxDBgD2BNWHMsowPTa"
    "B+fKSQLGMuAYwHpSbN4+NH6HAzaQsLkc/ydg3M6BgA0mbCn19X6AfXOtqfP1BGzuWtN23x0wO4awFLBfrDX1+SLA"
    "3ltr+f8E7Fv07v/Fcy/WmX39LwFjGf6hgK0hXeovAvYF+aDfFrC76d1/B9h6wuI0j34F2DXrTH72nOOf7+gJAcsn"
    "mfMoYD9bZ/bZDwF7xsK+D9iL60z5fhdgL68z9etbAXvDuud1AsZxAtcIGK/DrxAwft6lgKn15nxYBljhejMGaxFg"
    "Pda7toik/0/AptI4zBAwpt06wBYQdg/NlfGA6biC5BiRfjZawMYQNkLAeG4eD9jTV5k2wKMEjOXDoQLG682hgK26"
    "1pS3/bCvN5jxGvtgv2ww+ecegH24weRLXQE7nmL/PiDZ2BHfHeICk/4/AWM/lwLsqY3meuVzBe+wiXQ48s1/DFgd"
    "YaUki/8G2JLNbhxF0v+nvDn7WCf6I2AcF8o69G8FjH1ZLylvHrRnoWwSlT0JZRxP+TiUPUllP4GyFzn+F8q2UtkD"
    "UDaC5tH3oIxjy+6EsnlUdhuULaSyG6FsLZVthjLmYddA2TNEw1dC2ftUthrKPuL4PyiL03gthzJe/y6BMvZZLICy"
    "POI3c6GsB5XNhLKhVDYVyj4mPf5sKOM4yglQxmvjMVDGa7EaKGN/9Qh8Ls3fE6FsJek2x0LZSZQvcrjy5sE7DMp4"
    "vhwEZUy3g5E2qKwflJ2/1j3jJBdkeSfa2MJllxA97668Ofy6QRnbD0uhjH0dxVA2fL1337XaZO5B0eV3wZ6n22m/"
    "UyvlNDZOVuXTU5Vn/1OBvOHJOj1w538qm31FQ4ttaXIyaGQi3PNODLcjKuPzIxtioTf/8Z6pi6l9mkYvJFLIbx3y"
    "5MblxJtmiN8nr73swYw3i4ICxr6yVVpi7rRLt2cuBnvkTlJmDlc75u5Q5fVdMjZU+fu3+gH24VjTH7qPcM/jSH7v"
    "AdiIGnPt01V5dXWOJcWcrby2Y78D8nMuiwEPz7PiU7Xs4n5MCPflGH/MQfsFYfde6c33dSX9tnPQsk51mSBLVwjy"
    "60LSM1hX8uQAahX5EzNmt/DJVe3rE89SbFSkE1PxsBM0zd5sKZ+wNIc7EP2dodx89ziXbb/Wqco/7u845fUT8tp6"
    "uPK3GR2ivPYIxoYof7tsX+Xdb/bUGjOmvkKl35NWrvx9dTh3B1o8AeeuvS8Ec1OzPNX6+BTl5jrHfrZtA6cr/30Q"
    "I5XXV8vXnaj87W9HC/3M2DDlb1s9UHl9hBwPMUB5fUVqvfd8wW1W/2Cue16rf1brHY/3ZpnPw/G4nfzbCyd6x4Mx"
    "vk7KQ85l3YknshZcQuuurq3JFx1hPueEZj5tml9WeDljPJSO3OCv2WR0iFDCv8v9eKED+u0PLV7IMnQG8ZR7gM7G"
    "jXT3QibjDABbWG3mlL8BsB4TTGyDgPFa/ErAXrD2K16u7YiE9ZuWausFoJe0smy3tNgYUHG8PYv4eHO19YpMlXoV"
    "blHKsgR5nR3XIMkePs8VZY9tG0Leau9twufZsd3peGupxVuLibc25VPpHGz6CJq3nOcfzxFh2m+9nIUWMcRymr/y"
    "ar96bYvpreIZOtPc33pfEdL0N7VP0ee6+Gg3Fybrf1toXRqjOO1hpG/0AdrmOoztDdiwWrcOn1nBGN+TMTwThMs6"
    "os1cON/kbM4JsME7h+z3031h57bhud2d5licvjk/U1eag8VwD74nz92g3Dh5MTM3zjl076kqfG62zHPItrNzsHQ/"
    "TEmniQQqLwc2Zx4VgB05Gc/kpGgM867lvd1Y7223znrHq7MMJH1mdSM2BzB9j+nAY1svL5uRpa4952LLxqYdKuNV"
    "gY9QSvozHHee672eEg/RsZVcv5Pjvx+zwPGPy9QU3+RTo3XYf4HPdSE6+gzKeA/vx1B2BfnFPoAyjo18T/nn3fiT"
    "4Kv7g+BDeg3u0a/OxF4WsDryef0SbZALXZticj8DPKc/6V6PQtkGjmdW3n1HXP8BAePrcJ3BuR44NyKuM+yz4nCd"
    "YZ8xh+uMZ6tMDNcZP7FyMV6uvLlkGGtQ3pxidi7HRcqbC8yuMwf6jvt4hjD2HOdRB/W57EziS5xfJhlDtyFVLxeY"
    "ss4XwrQ/Svn7x09Sbo62edXe++h6fB+0cdmxh2jjsvM+oI3L3sfYN0Dv7hVgp9td0O/Rn8m+ZPRnsv8W/Znsi8f1"
    "Avt00/kHismWsxf8W9+nC4yRsQ5o/Hy1ffvlX6XUCw+v60TfRSDfsF3OEG+74j52zQr49vhrh6Q/hzlm2eLzoE2a"
    "Ls+id5ygojNCjTNCO7fuGaG2PqxUdH5rWxkbPL+1HMbHgbVLLs3FGM3F3ivd/e6st+h9obxeKVPyOZK2/6EwwGZu"
    "nyPJPAvblmfd396birYTO9dFoXDdS1d5n51P7xN0HivrCHvWeO/N9v7z6718UDqvE89v5Tpn+PgZ59a7MUB+73lK"
    "QP98U5Bxx1Fc95EB8vdg5b9fdnCAbOwTIFP3Vu75GLZO/Fad+9vOmdBZ+ce4osx8TPAZN+UADOGXU5aNDmXLENJH"
    "0OfMumFpnXut7X+xc7Og/2XfKhMrV/57whIBumxhgC4bg+gNfOdp9N45INtbYS0ZbKVrj5/sOqkgE8tEfoDOPzBg"
    "rbCfcB3neuwJ+jTeE9edXLcL1MVnSHWR9mwM4yhKLb5q8ze8z0Gz3DwSQWcuDYO8lGyv6wDPwbq870jHY/jplgps"
    "bs9Y/NhvPB4LGI+HhXgYxu4X7llA/XY3tQsxnddf4ps6zz+vg64PkFfXBtDGWqGdjF0G2GXW+y0PGPsLhDX6fGGN"
    "jmtPvu8MjKmhsilQxu80SaCjM6CM7SinBdBWlbC+OilgzXiM8sYKH6m8ccaHKm9884HKG6c9KMDWsH+ADK7A+Ixq"
    "8zz43QJkflmA7O6gZJtl/ttyfAvPn0U0h2Ik31rH7+n42OlywjLo3HYvURLBPsrmdKifUVTSpZCOOZZ9EPg3tB4m"
    "8aohNS6v6gV2qf8sNO1pvA9itwBaLRN0QpuO7eswbk9aq5Yo91zPEhLaXZV7Fno3itc5XFhX5RPGfKSc+kmSeRwn"
    "2F954wT3g37UcfNSP+p9RdyPPZR3TwfGWuZNMO+PsZZ2rmhsI8fT2+cGlVD/xq31Iq5pbP+Yn76dA/J2T5++ehHe"
    "yd63gTrxc1Um7aA+McLK4YzvhOOfC363mDC+TfFo8M3xnk377yvcb95bcoFq/pmP6T8ZevTiO9XskWsFa1Rmzr66"
    "N4PFZeThqQxr84qloaMcH12YaeeUKtdubs/HTzekt/2i/nqqY+qv94KOof+9We2Ac3+kGGRbCuflB4eYFbZ5eR1W"
    "Alc0N5YjVKBSGML1uUGsWU9z5wTKmOGUP6PHSC9Nv2fJmGRuUOXGyWu7ShQn375oNGyc/L7Km9+plmhkT+Web1ZI"
    "etcejS3bs8LVr+x4i0SArlgYYJMM4qe5wE9vsPhptJdj16fRnk7Ei74O4/zdAL8ExkHOIjvLfygGZlPI6zjXwJ9P"
    "d/eqF4PNK51d7yLBlnYB8DSOt2BsHqx/OY/myZZ9bjpcfwjVGXGhu1ed7b+HTnTPZNHfP64y83OcDnVfoZwRay8n"
    "ewG1a+U0109VqMz4mG6UO9uZ6NrXuA4/q3SWWecwwb+ymPLuHADtuXai6ZPcj/YRDZ/p2te47rbTzRzZnLeGc57h"
    "3saxVGf/td71NreZbYOoC3EetcNnh4vtkHyH2P9lVPY+7Rs6eJ58Zps+ry5o7R3Jtki2ReMcybZItkWybUfKtr4+"
    "djDut0PXen3Xn4/31tHfnae6vuumHJWEzTjPtF3bmHQfbCvmLMBzzCT5jPcp85k/OkaH/Qx+/uobyZ5+xCgX94uF"
    "jGR4JMMjGR7J8EiGRzJ8R8vwHj4y3JaniQD5Xhggs205nEf5Oj48M5KHEZ+M5GEkDyN5GMnDr6885JzDkjyMR/Iw"
    "koeRPIzkYSQPI3m4E+RhvnJl3eFV3n2lyf2GNWZ8Np9zjbZa+xq7Lu4Xj+RfxBcj+RfJv0j+RfKvPck/O29CjwD5"
    "Z9dleSnV5XwA9jWRzIx4aSQzI5kZycxIZrY1mcnte7zazMNvj0MpyFc7BhZz90vXRvIv4ouR/IvkXyT/IvnX1uUf"
    "7+ewx0Hvi+yi/PeAYDwp7wXRZwYplZlMjPaKRDIxkomRTIxkYiQTd5ZMLLRkot0uzs+kyyrr3HN5kuejNaS+j6V/"
    "P7tQ3ruBeVU53xHK2FvpPntUZX8/PxmbF8nYSMZGMjaSsZGMjWTsTpCxyRzcNSYNcbu4r1n26r2Jkd004muR/Irk"
    "VyS/IvnV1uymI8eY7/AU0WI+nZ22D9RlP6HeZy/V7Q51n6f7fVYl18WYVTyHSn9vJrr5S33wOjDKORfJ0UiORnI0"
    "kqORHN1Z68AXx7jnIkt2zeMmuH2ULk+dbhPXKbTqfFRrngs24iq3DRivmk+0K9HsKXA+2aszvfsnS0a5+yPTne2s"
    "dQApz060to1kciSTI5kcyeRIJu9smXzCBlneDiF8WK2/TMYxLFPecYzkXsQPI7kXyb1I7kVyry3KvWR/1UY5zSM+"
    "FsmrSF5F8iqSV203TpWfecha0zaJZ5MyxnW5TrQPI+J7kXyL5Fsk3yL51lZjbNKNQ3foN85BY9fBvDX2/fyuieJm"
    "Ip4ZycZINkayMZKNbc1WOYNk1hHTU99dKE7miwtT33ProzVdxM8iuRXJrUhuRXKr7azpeA3232XmvvU3Zqa++9a4"
    "Pjde2/E1ivxyg04Lvgbtnn51IrtnxDsjGRnJyEhGRjKyrdo9e1J7ho0y7ZQ30nvvLdg98Rp7T6Hf/fS+QXtPoV0X"
    "88sEyc/oXMRIfkbyM5KfkfyM5OfOlp/c9rpN5l76I0g2dgmo+3i1WRf3+dlYJAsjHhnJwkgWRrIwkoXtRRaOG2mu"
    "JYNk4c21/rLQxiJZGPHISBZGsjCShZEsbKuyEM+5T7a32hwH3b4eyotJtKVtqA7YWRnD8zC0jGUZyXgkKyMeGsnK"
    "SFZGsjKSle1JVr6xzl9WIrajZGUUrxPJykhWRrIykpWRrNzZshLbI8XrDFDeeB37HfYJcT+OwekeUNeO1ykJqPvE"
    "6tT33udE+x4jHhzJ2kjWRrI2krVtc9+jLbvsONUoV1vEzyK5FcmtSG5Fcqst7nu09zByLKm9P5HlnV1HpLHZ7u90"
    "+xsj32IkCyNZGMnCSBZGsnBnreGWbHbPSQqST+cqUz7xM28gmq2mMagHDHN4a2yigJ1N7z8GsP7UN/8geh4F2D+o"
    "Hx/bmMJOwj6m8ZhMeXieW0LPIFoaHjCfPj7T/T10hdsOfd0QeP6MGjdmV2N9AUNa1lgvoZ960PvuDtir68y+wPjf"
    "zlPNcz4W1pltw/jfAVNS3z9bJ+s9Ng3xHBsE2O3LU9/lI10att9Bz5dOxEAZw7PBNLYbzLOHqM/uou/ra1J1EnD9"
    "qQ2p761net/r0Dmp79vGm++laXsx/c4nnqNl6BSSofHsBGS6TyxH7TqfWEtJXf4kZBmIfOqHxN/um+jlU1pW2Dqz"
    "zZcc4EuTc9x/o/8nj2itP30/RnNsCNHeaTlu3eLRbh5m/d2B5scI4jEnB9S9aWzqeznxuKNyXLovYl5NcfmX0fw+"
    "OKAOt29gQJ1PVqTq7At1sM34rN0D6vCzygLq8LMKoU4J1akimX0lPUsJdUonmHU+i3nrXEr8/mniWx9CnT/SM5zJ"
    "qe8+JPe2Qh0+y5efxe/+h4A6/O6/hjo2zQyj+zwbUOcxavPPoM4rNE6nWc/6EdR583R5TL8v1DlypVnnDqjD9HdL"
    "jfnuNwbU4fZcK9RZvsG8z5qAOnyfi6HODJJP+48z6ywOqMPvNRfq3EnjfXCNOe7ToM5dk81YJ37WRKjz8mR5Dp4W"
    "UIfvc2pAHW7zsUKd168znzUsoA4/ayjUYX1y5RLzWX2gzoFLTH2S+6cn1Pl0mTx3ukGdviTvO00wn1UCdT5ZYc6d"
    "QtL14lCH+QXzBH73Lxz/OvzuH0OdlZvN87N5Dv7VceUH8kON/Rkwm3e/ARjzm4dId3oVsGFV5vrlBcAmETZ4agp7"
    "CrAnq8w+2QKYzR9/BNi8avO6BwSM4wXuAQz5mMa+I2A8hjcAhnxLYxsAs2n6SsDOqjXPKLgcsPdrzXdoAMyOeVgM"
    "GMpQjZ2HbRljjvtMAWOeOwUw5HEaO1PA+P1OFzCW3yMB60H8aTe654kCxm05GjDmazzuwwC7guZrgvScA7EthN1P"
    "dsMBgHWy5GhvwHhecjv3Amz+RHO9WA6YHcOSAOy7xDNeofcrBAx5YVJXEzDN35LzH/Q+Nc3tO419Ctj355s08QFg"
    "K4jXHXRBCnsXsMEXme/wFmDItzT2OmC2zvEKYLau+CxgyMM09gsBYzr7KWDI1zT2A8BYFvDY/o+AMZ3dCboyz5Hb"
    "oGwSy38oY168GcqepLJroOxFKrsSyrZWuTalXOBPumwllK2lsuVQxv23BMqeIZpZAGXvU9lcKNN2l+T8hzKWX1Oh"
    "jOn6bCjLo/GeAGVDJ7h2hlxY8+uyGihjHj8Cypi/nQhlTKfHQtmf5rh2hqbnLnBtSrYt5iAoO2lpqmwwlN2xLFXW"
    "D8qYtnpDGdNUBZRduta1M3DZJURD3aCM6aoUynjOF0PZ6+u8a7Xh6712hjyqE7RmW+/Ia7YRJKMKSaZOHu/aKpN6"
    "puPW7VdnzvEPF7r30HUXQV1nEemUy1yaZj1C150F+ofyefZkx7seO7nWtbHqOmc43nWUXaca6lxb5WLJM8+nuXKG"
    "68QmmvbMO4kmjoI6r6yT73OwoDNxOwajHCBsxWrSMwF71rpub8C4H5+l+dsDsBNJF+lI87gzYNOrTXtXsYANo3vm"
    "CtgWwr5SXuxLshl+JmBv0nz/h4DF6P3+KmD87n8WMLZ7viFgmu6SeqaAsU30BeWvEz4F2ELCBlKfbQEsl2isP/X1"
    "jwTs76RvPADYTyzavAewdy3d7jvKq7+xrnwDYD2sNcIGwJg+N0x05YyNsY/hcsBqJ5ntbECb5zQTWwzY/fPNtpwH"
    "mM0vZgboFFOA53Wk/p8kyMMzoOxmotHToIznySgoe7fW9V1w2RU0jsdDGeuER2saIBt2EfDVEqrbjezVhwHfRZ7N"
    "/dQDygqmuX6GJrlf77XR8hgxT0QbbQGNw5dVpkxge3YZ6ASZtB3bjHLGli8K5Msdjuyr4PwYzB9xfcTYidXe9dHT"
    "69z5Yq+PWKfds8ZdH9k0cLHjpWWuv9Txp8nzHS8tsw402/Gn86kBfH+S4z//xzreseZ2Vjv+8/9kx+s/PA7KeL5X"
    "Qtm/ib4Oh7KeILdsXWmo48/r+zn+vHcfx5/X7+F4da3yAHtBQsBYxy10vLp13PHqVNsb/77F6/WZKX/FSpoPBa3h"
    "7ud5k8NG+1ytpOWrXekTs7wRTtr6IT8Jn/KGrJpZYbQtFhgzoNdH57SAPytzb5dLLbssfYQav1ggVfC6k/PbowzL"
    "e7uRT7ztjmWQ3MJ10d6WzLZtVD1pvVUuYMdN9Mrru2abWKFgqzhOkK3l9B5SW2w7YrGwFs8X7BG2L3qedV/bBnIa"
    "YH+bZGJVgHW3bKwnAHaRZYerDLD/HAbrUI3lQiBUsr+ucuNlBgnt3lbt+st703paWe9o24NxHOvONrEE0Qn6f/Ra"
    "Sopd0NfYe7NLlVwWI92vBHSmEpI9XVmnpvEfpuUzPKuUGENy/anbpcz94uwT1XYGfl68mc/LpT4qsp7F/a5pg+cZ"
    "91kp1cP63Pe6n7lt+Vb/SH2rx9UR6s2w3mfH8uiM+Fab5+WVLVQH392hscxVwXtQbvVZK6wm+8/VkykWz0mtHzEm"
    "dxaNeSsFTDohIk7iqn19sonVbNFYTO03WUxzeB50dDSe7W88HSXbRr9Htp5oTNvfmOI4DhP8Z5vIT3IgYNvGuPHB"
    "vLefMY6zZaw36Hls6x9wsRl/zfa8Hsq1sR9FMRk3kF1k/7NcvwnrHl+e7tph8NlMny+R/6H3SlknPtDSFzkOpL7a"
    "q78Prjf1Tr4X65Q4P7Dv7FhQjw9Y+fvwC4XrXrrKa+8rB91O12vuO9nvt7uPbZP9oZ2VG/+u/VuSXqftNqzX5Qu2"
    "3KA1Ww79zgdbe5Pd/EzyS9V6349tcR2sNZHmU7cTnypueRYV8yqD7kzNzUtSS8r0VJicpUUd2gGTSmRYvyG9WulV"
    "tAtaoAWVLabYgxEp8FMQvusSgbqS9meMBV8f2jg0LWs6Vtb8ebva9ZUz3Z9N/O/fVa4Poyl+ivhI3SQvz7+U+PEj"
    "4708fwXlSTlmlpfnb6U5OGGky/MZe6TezaedjJVBnxDFNW7e7F2f30NxLY8KfpEvaF7fWuOd8/y8TpP8eZrEXzrS"
    "8zv72GGC+Izt30ZeJu4lot+S7OBYJm0nKvOxa3AM4QeLvH26ptatY/epHcuGffrviWZcVqHyj/WybR6tvx7PMGq+"
    "fVhT4y1rhzDZkaa7Oiph28yZpCcUcRc5mX1izq71IZZc3EoDmNYugvu90L6Fc932C05S/vESY5W/77ha+fv3T1b+"
    "/v1jlXf/3jv03WOkV4bkXEHX13tlyOvEmz6d6pUhHL/D8VEoQ9hPmz/dy+84brmsxsvvOA7puvFefsdxPowhv9tS"
    "a2J++7rsNVJ5gIxKBLS5MOBdg9YZ2Nd+smZuffo9Pe/5xIcl6swY2uM2unGzum2/B//swCo3bia5zwMwzlezgWJi"
    "ngfsdcJuJ9n5JGC8R5XXLo8BVl9t3vNhwHivSB717/2ADalx10Uau1vAmAZvA4z3RdxJ9snrAfst0ctqeodrAeP9"
    "Anr/gMbWOl696Qrqz8sETJEes1zA3qF7XgDYpklum5J7hwXs4UtS2DmA4Vhz/J2NbSOeMAEw3uvwR+IFpwF29WTX"
    "tpv0IznedekVFLd8AmDD6919PRzH0MTX6l3aT/qRAGM7AK8pDxAwjnPtL8RzMF3vC5iOgeaYaI3tCdivyb5wE9FZ"
    "N8c7x7ktnQSsgNpSIGCHk73DCcC2CTxFx1Jp7BMBW0l69t+VN/aa18hbBYxjy99U3hgdjnt9DTCbT7wM65VepIs/"
    "h3YE5cbfcdkeFbTPS7A3/FR5Y60fVt54kAcFO8N9yhsvfZfyxkF/R3njoG8SfK/fVt745muhbC7xmXXKG/P8LeWN"
    "eb5UeWNkGpQ3Hnmp8sYeL1TeOON5yhsTMwtiHaai3p6h/pezC+qDzVy/DGmOPbYA7FGZxDEUxEz5Xco0NdmMnWL9"
    "q+ksyOkmf2A95lPHe4+Pak2fc7p7vOO4ek+6dtjXvipc6/d8+1qtP5Rk0HbeJ5bumnfo3ytJHt8L8e5FVly5Ha93"
    "C9TFGECp7gaom64N34K63G6+n113OdT9z0LzvqdYdtLzoe77FO9/8Dz5vjOEOH07tvgsx38/L+/rGAN1pPFi/YHr"
    "+L3ncRgrWmXy/uEBcZqHCBjH6Q5x/NdcfR3/mPFeAfsBdw+IC+0SEPtZErCvLw/jJQk7qcqNg7T3vR1Hezb/g7Lb"
    "Wjf+U/nvbXs/YJ36joDxdX9Q/nHovwlYp74oYDxGTwsY99njAevbRwSMr3sQbWczzevuBYzp9AXyzdyu/PfZ3QgY"
    "zkONbVT+MfHrANNxaThGq5T/vrcVyhtLfyGUdaGyRYKedZ4QVzYbyl6ocnMP2fvSJkMZ75OcCGXzSbcfB2XnU9lo"
    "5d2/NlJ54/VPFvSx45R3X1qloKMdDmULqR8PFnS0ocq7B20AlHHOuf2VN4a6l/LuBdtTefd4dYeyL9e7PrV0cY4c"
    "w1xCekEm+kOM7Chaf9gP7ISG7YnWWrUjvTmTbF7QNYB2MReJzbPS5Uwqp9g3R2ifHaf5DeW/z3iQ8o/hxJw7dgxn"
    "BWAHzXLfnXPu+PVHWcB87aD8czzYOQzLBPvhuTSOrPO1TryFE6SzhrGwt704jHRBbYlsb5wI7RjUNDEH+Eku8U/V"
    "6n6UUA6FWLv2qxRk5ZMO9PlyzMJeAi/fTZCtuPeq2Cd+WI+7o7wxzz2nyTHEimJjSsFHUEK8viuHEaik0ChORwCl"
    "4Hss9fF12npJviADg/gTrlHjwMPDPOsbAfx2UIAc2T9A36wQ9IndBZ0F92nXL/Du0+b7YQz+49XePhqgZL9BLvB8"
    "e2/8S9XevfFfLPfujR85yuvvt3OwHK38c7egr8bOHYG+GjvvAvpqME+S7avh59012+ur4XY+v9brL8EcRba/BHPm"
    "2P4ST24My8e/CGRlnmrVXK/Z+axzDFbfhnPBhhaODdneJZahsMoP8Kn1BIzP+GEM9e236rwxbDoRrMS3dQyMFMN2"
    "7UTvfoViUIJKqH5XWIMwn/DzERfStXHi97YdP937Fwb4KdGnOFeZtkO/vDlTlX+s/iTBtsBxO+iTvr/e9COhT5pz"
    "iT62xuuT3lDnxneyT5qxw+ieFbQGOEJ5z5myr0c+V0G6+aZpXj73OcW53rfGy+fYVzhipJfPdZ3k5kmz+dzqKtM/"
    "lxDeU4rVXLzUzT0srZFs3zDG4fr5hodVybSnfVVxegbvBdqtFeIkk6xPb4/Nb9TcCosa10XFJckGiNFxiaS6UtZZ"
    "ddHzKCmsy1Mv1pYTaK+X2WIs63VTLDzPDcGxK7NbKGUenFQRfk1TEP6xFT6Q4y+DGir9u78yy0FuCD+GFS0ZZFSR"
    "DdQQy3yZG8tKJtt7AQ5y3D2WyJMl3qTPDWRZu5/jH8/e0/GPZ+8uxKAcQfpzKWB8/sQdpLMWAdZxiRkvkiNg/H7/"
    "hXc/xMpN/i/lzTfO2IeAjRtpnpv4F8A4Hztjbyvv/gDGfqe88RsDSMb9SnljSVg2PgfY6ePM93sCsPpVtEaj6x4V"
    "sLtJF/mh8s+NyuNxH9Sxzwnhd0K7eu+V5rjcCNcz1qPKvP5aqMN9crtVZw3UYYxzgnOdi4U4Mn6PpYC9VWP27fmA"
    "8ZldHB82G3Uaop0+C7y6F+9pOWytV/ey9TzUvT6z6B91L87vz+1E3eueS2mvzlVe3YvHefkor+5VXe/SANLQgQJ9"
    "6fvYutd7deYcQd1r1GQTQ91r5WkmhrrXGctNLCHMH+4f1L0m0fOGjvPqz8uBQ+arzPbBzIX6l/rwQR1nw/WnCLEh"
    "k4T4jjOUfy7HWuXNJ1cl+H5OgrZp/6nUNr3m4LYdGWD/PzhgXTFY+efj7KP8c8PsrfzzTvZQ/vkcOwtxQh2VN7ef"
    "kWvJ2peVSf69fLIJ5tI9HcunY+df4n52YN1XAXbIbnS/oHq5YBMMela6s5Ioe01T7ijc38858DQdIk1om5VEK5dV"
    "uba/Yp/1iKpyf5+zwPSVlIJOm/O2nG9hx9nSYY/XrpW5JYwuGcvW3yPFIceBzgqAztifWQTXch6LbuSXPYB+l25v"
    "nIvb3XGfoLLf47CLfWIeem0Orft8pPGSynJhcec3xn555uKwltbXXkHXFYYd41jYuMW44+Q6eY6T38yuL9ix+1jU"
    "9pbnRAXh/GaFsSZbQ4pVJAJWmH2ydT5m4/FzF/Xs8zrVMX1hvGblc4qKgCelk51XEh2iXOSYsyuqXFvwCuJFOVT3"
    "QnpO6KRwTgYO2nhLuBHy2r5QyoA2VQvQZnNpT9o3KeUJ1Wvc24j+bgJ/QqElB+14H9YdFyszz6dxvmGL7+/LMAI8"
    "vlNlYa6lzGRh7eveQmEWacmpMujumdBDWH7GNOgoeQ9zoRV7ID1P89frrViDGF1/FZXlRPI7kt9Z8lDOh8dxv5nS"
    "5i0WbcYj2oxoswVpM9fSBbeSDfSzWpeX+u0B17rAasfUSRssf8pQtg8rr43qALYvKm8sQhH9O5ZGBiA2kGxzeA9n"
    "B90jrP1Kz+mDBNsZyrQKSxaGeT7vSczkmnLwt2Z7jzL64zN+emfR7odbqa91m/6o3HMXdhRNcu5PfBfDrvc1y1lh"
    "K+DJjrqltXXa9DppPvhhdhRtYA7aTK9Dm3EnoP8OMB8qKoPlHs/7ziF5UJjzwcuUf15hfa7hkZZe3R54Wi71K/cx"
    "08AguGaYpZtx3uMvndT+cdbX9LXHZyGTWCb/m2TyI3NdH96+Fh03rcnr3X0viSz6O0/I2X1yrTd+8EeCXynXsqVy"
    "+zn3yqcbTHq+hOxMmfaLka+zRXlpFrvDd659wGm+fSDRKpYBVEeRdx6kzLM9kGcwXxvopM4z4xzdmZwFw3np0cfY"
    "n+6RsO6BfFOvF75qVGm/Sqm1Yj9wbjPOCa7jahzSfwuovCKL9iZAp06ozM/uYf77e5Xaq8cyCuVLToi5j8/NV+4+"
    "vSCZ9GgLvfOgLN9Zx9AcYr1rXsh33ZFyX5InWI/lLPatjqHZX2V+FtJrGV4Tpm2DrHE/imgt07YhjeWEvOazWndv"
    "agWMF153IFzXHWwhhS24lkBeVZgmFoH7A/dCnWP1UyMLbMptF2Zd0N7XCemkKykMrZbbbnsIYWbvNzsA7HTsc7Pj"
    "a4JymNlxP3Y8ZA8hnov3LndW/vua052pcuLo8HveCi1axTlt81LtK9x+s7evgnKG2rkkUDccPNWN4VLCOiEmyCG7"
    "DeWWbE/+HpLZPcpAh9f9cpZqmdiMXS7/ZDysnTHLgBufmIocmIPjacwLldcvntyTutalS+msIqSxYosn456nZ2pd"
    "2pXs+Rov82lL3GpLLtBYXjOebedm0XlwpOcXWM8vhOcXKXc/GT8/Btd2UO7Zkt/0eb9ikOelNE+4L7pYdTtmqCdg"
    "vnzu41JhPRvmPnzdYPpdlsU9OqeR9crin7oPqqwzYzooc58v52bh/KQvzXTzBnZQ5nmZfnW/AbmFVi40z+K9eJx7"
    "Prxdh89Q/nChe/6hXafPGDOuFc/tHVZlxqLiub13W23Ec3vt9ucG5L/Ec3vtHJd4bu8ntW6ua/vc3r7jzOfhub2l"
    "E8zcdHhuL46RfW7vHRPNXBuvChjn9sBzew+pM++J5/biONvn9tq5HPHc3juWmfuP8dxeO38intv70Fo3Ptk+t5fz"
    "J/YY5z23186tiOf22rkV8dxejrvl3DaXC9h3J3vzBnLeRcwbyHkXMW8g513EvIEcEz5LefMuTlPeeOo65c2xeKby"
    "7sEfq7xn0mN8OuddrBL0s5OgjGPJv6m8+XuOUt4ci8OUN3/PN5Q3tn6I8uZd7K+8eRf3U968i3srb1z+Hsobe1+u"
    "vLl/yoA/23qg5im2ny3o/EPUv+/OMe2cMceV38hXcV5ibhrOW/APoS7nuLHrblUuP7x8vlwH84HxPi3GMB/YEaNM"
    "DPOB8X4ixjAf2Am1Zn7+xwXs5cnefGCMqXpvPjDGfrHWmw/slVqzLbhvifc/cd6IGwWM+cVGAZtR580HxhjnxMV8"
    "YD3GmXkjVggYt3MJYHwOAT9vvvLmiOOcC7MEjO9ZL2CcG2Ki8p45yWcMjFHeHMN8z1HKu+ePsZOUd68gY8cIGPf1"
    "4YDNmW3Sy0HKmx+KsYHKm+eJn7cfYDbNY34C3qPCNNhdwHhsjXwktd71K98f16/c32hzYf/K7bFUjj/0r/Cz11WZ"
    "uUneEeYpYziH+exHxn4jYPw+LwoY5zHBOcxnV/C8eVzA1tR65zBjh04XcvpVm2dl3Ctg3E5pDvN+I5zDnSaY99wo"
    "6Ek8F9cJGPfZKmHeMLZCwDinyhIB4/6cL8wbvucsYW4wVi9g/O4ThXnDeURxDr8yx8RwDn+wyOwznMMrrf23OIc7"
    "L3fzhdtzmHPGME3gHObzXd883TuHOac+txPn8PNrTQzn8NJ1Zp/hHOZcOnwdzmGuj3OYxxLn8IiN/j6eh5zUXOH1"
    "cL5y89nyHmzeb812sbIac0/bQyDTb60xzzDIn26uce6Cupjjnfeeoq58I67X6s0+form2GKSMVcH1LXveznUxfZx"
    "Hi2seyHUxftwvlKMv54XUNfOPT8V+2yNacu02zse6t642RwLu+4o0Jnm1svjdYJQB8ctme9WqGOP5TeEOnZ7cF+u"
    "3Q7cl2s/H/fl8nPzJ3v35dptwn253JaLZ3h9SXY7cW6wX1Hnuj9FmX5FHoc1I838rWeR3lZZ5z2j+oWrgusOEvRc"
    "PnPgrFq3rwoD7mfn2MT22Tk27eswxybe2+YjZ9X6+19ubfy7Gexa+dBeHHfMqbwO6nAuZrZN8DkFlynvvnveB8z3"
    "uUigQ/s+5wt1Dqkz68yEOh8tds8ewzp1UEfij5yXlvtzXrW7t4dztNkYX3cKYNxGxr6p/M+qOFL5nx1xsPI/O2Kw"
    "gHGetD7K/+yIvZX/2RHoR3npKvM69KMgH7Nl2DwhLx7XQ9rroMLlqmXdtLNln8b8gXx2OWOY19yxYql4jS3lTuLz"
    "TQdMc+vxGmT+xPT7ptlO+SC0NVM7KdrW0ceTT++0pcrU5TGePZPn5Crz/HbDP9PynxBew5hqb5+iZsRPsqxi+dQd"
    "4gfs2DVer+scMTiGhZYvwrYZ5VeZ/ohM/PTaLnkN+Ckypa8SwY/BMRDN8WegHyOi251Dt6Wq5XJN2D7zi609PRdB"
    "fEd+i/uOcxwnnmsX5rX5sws7Zx/fkfUO38pwhZUtMF1QFuaT3bnUbx9Ai093TwN3zUwflS03Xj1It+b5HZ052vLz"
    "NmzMB+rd7AfeQ4h5WHqhd21ZZvmPcW351jJz/Y/P6bDI387MMcKc6yUGf03xjMI57XkQ/5Sw9gnYMS2FPvp2ur3P"
    "pdCGwRaP4WuGCjGRKkQsMPeBn5wcZNXn9ypQZv5fzHmj4D3tNh4g9N0QiMdlLEy+FoxHC7PHVtI9eU+5xs629NpW"
    "1tkk9S226zDuCi/PLsg8FizuE68oxWH7xSvmC3apNSO9tryzak27VKHyP0MJc+z1tuJGfc/UUt5zfroJcQylgr++"
    "WIhZyBfiCYJiQKcpN29yXmvqJrFdSx0psPd4q5bP0YL8cko0Nm1ubGyd5U6KwVkOZYs3uz5OLsttSJUtgDLWaeZC"
    "2Zgxrn2Yyx6pd/04XLaF7ONnQ1mMzz1GXlLrPcPjhA3eMzzOrvKe4VE9zT3D43iItygnu6wS+OrhZPf773iv/2Tx"
    "eanv8y728lz28/5zmpfndif/wpaa4HPO2dffo8r77Al0jxnneZ+9fJrZ9/jsn5Gf7IXF5rOD7AQ5gqzys5X1XOvG"
    "1PrZVfX1v7PsTq8SbyhreRtDnHN/uNk7Cosa/9eB/1XsOCWO07EJ7YSXJ/hH6Y5dq4zKPvdHQxp8tZzbo6Hp0ooM"
    "THABvKconrHtI0xMfjpd0lXPMk64Hs/yuZUZW27SV0hv+qwMKHUEHwXylispTuPYave8RcZmkW/tduLT/YCHcv3e"
    "uM4Vznti3oO64a9We3XDN2Z6dcP5F3p1Q24Lyqo+o+XYDGk9pGNfHcvn8gTxnMRO4DkptuN+SvAfHUVO1KbzDaXj"
    "OWnzCVVk8LAM8g21X55TucN5Bu+n4TUf7qfJt2wknLerAJ7ax9L5E1QWpznP69qEss7Pa/x8tX375dK+9QLSTdA+"
    "wvd14N7cfraLcE4o3gd8NumvSd0wZuouvM5+u/HvD45pV+EcOHnSGsaJ5XydP8ocP2Pstgd/eraUF4/5e1/QM4Ny"
    "wj9i0eeApSkaWUvjvdqyXa5U7nm/Leu8jNEZdOlyxqbjYPmqrXzCyAAVJAOy5PEqOx5fmdktKg2fqp3/yAlhk0Zd"
    "BfWYbsu95yE8vdS7dntvvekfkHIV3ZiTihPltVZE4xGN7ywa19e/vcT0R/0r5tJnPKLPiD53Mn1efLEZ0z+iEfy3"
    "Mve4r7buHdFjRI82PWaaH3MXj7fIyaY3MxrPEPfG/QhjnNReG473RJt1wXZ3TcnryLB+94g3RLwhHW8IS09Ik33p"
    "u3C7S8u8X0TviRymzNjjEmXmniyw5J/+nWi8127bVcbt4rOIsX06N1FS/m53/UeY82SQyj4vGe9N0LnGjlNuDLRu"
    "x4EtOHdbs8+CxhLPV8N+OWtfpebv69bBPilRrt19H2XGcOeBjSpBOMZss78O/W1ct4LbBm2PK/m8qBKfMZPsLTHL"
    "3zAQvvW1iwHrUuF+a+w8lfIht26e1HZ3jkoL5Elt/XNUwuQYwjg+e9+B9sMvg+v99iQF+aD7KDd2EX1hyqLJnlPd"
    "fau2b2m64FtiPmGc7dOiH4hjwU5rywetp3sjW/gGyfCKLGV0lsbjChjbHLCj6e6+APjfDhlv0yWUG413KJ1Mul1D"
    "GA7nF+MSxFc4FvpwwMtJX1DKGydp58LEfEWcTwnzFU2qcuPFOys3B6bkz9Y5zfxif/U57Cyj0X5s59/EuKPkHuH1"
    "gsxtRVKBiZujWiMscAd/0q/5ElIvpKXXdOytHJQBpkE7h+qhys37euJol4bS0U8/gWZ7B9A45h7gvda8Vx/j1w6k"
    "/CL1wpngnAOJ89MhDfN+4A+WybFzw3xkPeeOWb7Bm1uhqMrM64Pv9/JkM1/cXsI9OXcSvt+MOjOvXUJ4HucHwvdT"
    "9WZbJB/P0SqVX61U0LM7VJl5SzCuh/OhVI10x9bOu8P5ZfYR7sn5UXA/i87lwrld7P0snAuG98XjfhbOZ7NyiVf3"
    "4tws0n4WW7fcQoyDeXoR1ct0rZD+/LC8fMcpKDSKi+x6HXyiezjIp+OOXSvMdVptrXBxWNtNQea2GyeDtci34hmv"
    "WAoysUHJ7ahspm2oILwpLEBH0rL6pxHNRzT/NaJ5zetfynXtVM/murJ+rKWvcx6Sk2vdOnymkM7pgHJT597lXLx+"
    "8prziKG83lpl5iXEeHq9J3A3ZeakwfpxqsftvXStmYf25Fr/a1kX2E25ueMzubeqMp8h3Rvf5dzcVM7iyCbX/mxy"
    "ceXuLfSzw8eUNx4S8e6wehHPHhqV/sy21j1DMMdpb5/MTSCZ0UZDiGI9ty9oHIxFFu9cBrZ5pqE6oKFM8wvs4udB"
    "pgbh7ebwgfSB4zHwz4T1qzmNlRc6zd9/6YRpnP1px9sxYy06I+Xe45yIvDeHqYDP8RoC45jjuDFzJcob54R5EjD3"
    "wNtgy/mY9IU4PdeWBwdY99A+3iB6O1CgN72v7zW65hy1g3LG7Lp7f9Pb0LPc+2uP73QY32isMhsrc9XS8mMl6eNr"
    "Yqk91VEOtuw+zcnBlok+ndwXGUvld/X4Els8l5r+zm1fOlMzTmdNZ8doqfixoLnJdgBNE8XKmzeU19lXVJmymWmj"
    "nPToONi5/WgqKB9pzIdPrHBSRMz+Sz/ZP8SS/QNA1xwE74rx1nGVPm9kS5wVXkJ927RnMC/cejPpK3FS+dEwJk2a"
    "uxh3ko2evX/jj2OtMTphjHtOsLJ9HDPd/PhcxmcuDaZ7xkE/xDO0OPcyf+vnNPGaNNdybmf+xmtL01zLZ0rxN16L"
    "NPd/KnUWVevqEs1kHk2iq+3pIg3hXiwr+2k2ZxyjbzibM46j8ycFuZfI/vzJMHFItq80prx57hzhb4AlA75O8oL7"
    "ZpHgUw6jr+3itu7c9mDrTte2THXwaEzb/pjyvGUew7F89vnvvYEGpPPhe8MbFVryLWzezYE7wI8iPbe3cvdqcKy+"
    "3WaMs+EcimHOf+c2O35tVttz/PJ3oC7Rw3pv7p+BIDNa4lllypvPVaIJlWac8pR5HndFmrENiind0TqXvk8v+jef"
    "ozxsJ+l/ZSp4L9AwQQZL53r0UZnt9eX52Nxr4iF0j220bsvkurB7iRJw77B7mzJp+3ONf7+k8e5kPVfvzQ/73LJW"
    "fP8Fm1PtuwHK9wx5fTn5ItAP3Zz1yC72SbH/9c1YsIbIebVnBjTE5xi1Br1nSnNlGcjIsy2eGNGYSWMVo5KyO99P"
    "dgd/0uemQ/nRwVrDBe3rDLv300+fGOqjT/jlrk+3li23dEReX3cHekonx8pgXd6cs7CC9vB1sOZRHsyjZOz8l8Fy"
    "PZ90Qm5TngrOe67ri/tCW96kGGt2LEMb3c0SC9/ihvR3awh9Ae5DzlVu/nZNJy+OcX9zzucSn7r6bDj+/eaZMm8+"
    "15qjUaxi+4lVjOJLo/jSKL5014kvZZ5caOljUoxpFH+6a8WfSjof632lIOO70vUVNO6sQ9o6OOuzfB5uKZRleq90"
    "a7pS4kl10DvRuWo+dLcDzlVD3jBMefN72HSWgPGLReO308dPso2XWXMsOrswMF5gh84x+9w/zjuMe+b615jne3UU"
    "MD6/C2OfhlWlP28m3ZnMe1SkvntZNruja6MY5ozfaAfkbNF3vLYqeEz3FMZU28L2UaYNiGns3/Vm/qbdAOtJuSc+"
    "3eCeW23v2ayfZuZiS+YjWOi2lWPd7DwTti0QbYzaEbu8t1c3wnL73DqMM8lm3ZKzq/G7eLK/G7Kn6Mpm88PmriWj"
    "MWn5MZH0dN47dVYUZ+g3ZqtaU2/gfDBFPvpDH6jXlGdKpc6RkuJYNP/l3/nTU99PVcv6QrZxetG+imwDi1OfHbGv"
    "Itors+uNaVveK2PbKXNhvWK3K6jNmqcttny0ER3vWnRsn7Gu6WYSyCL2Obb8CtFJ58Ntf590lupEejN16+6Bjfpc"
    "6nO027G/LrLb7Ry7XR7ESATaFVrM8xcQTBLl/AjsvSgPS9sbkygPS2QXFxW+KA9Luxor00PR+nlYJN3fUVEulkw/"
    "zcnFEuW/2fF9nkm8n62TYkxulBMiM7tHa+WEiPJ0tL0xifJ0tJn1e6vm6ZDiYzlezc4f9HXPLST5fzkm5Cirf7ZS"
    "bMhnkPu7WLl7/XKo3gH0fZgy/QL6zL4u0M6cgDVXmBxw2i7WWbl5ueMqs/1cfvm9TmgsPIXaWDDN62PJgbWsX/vx"
    "3genee8DMnzvXtb9YsrdC55uLz2vn/F+HX3GcYhPfeyr/6rUPu2dIu9iu9BiK6R4axJxIYSkHoerQKe8gsansMWV"
    "Dfsc3WxPddth5+gWNG8EWs4n1qsV2p6++XoJkn7vbxifLq899Nu/SnLnknVe2WpjvH+2B9nSHOJB+pp65fo8sjn3"
    "uzl7qtvipiXSmYpbfhokQhMY7l8uBzXbsfSk19e5+1K57Jlad38Jlz1e7coe+yw0PAskr8aNfZbOJuNre4xzdYKm"
    "tlxn5j7D80aZLvXZXHx+F9OlfS5W0HluGptBGK8HWtXG2DxLf5uXl5UtVAffXfLn4b6WHKKlxTSe8+C6HXB2oxNi"
    "Pd7eznHMYt97aljjmVK0T4fyvnb9fSeda6hjhs6LxrRdjimOo62LZBvzv4vbWnKaqzek0+JjieSSIvCTacx/NCat"
    "PybRvAk1RlnbKEPws+Jo3rS/MbHzPPN+W54/fUBWcV7Fc0AfaYm1bXsb13SL5WQntOJe6e1OOGUtQfZpfb+zYQ5G"
    "8ZfCeCV23N72ArDV6/V10FyTcqdx7oo+NL72eAflHvTLV1xk+Qm7CM/F/VrF2107Qph7cq7Z7tY6NA/8kEmbxnbT"
    "lhb2/qXKm9PXzg3L94qp4JyOfv3Heop+j70dt1yvs6+m9k+vbr5dOsQyLNZk9ojn+qlR+c22uO6ET8vmnUvnPQ+3"
    "lkvXurBRPUEN7kQ0cx7b8OqiNX17XNN3Ivs/22vnVbs2XLb/Dr4o9X3rGq+9+OMzvfbi+8lHfdNY/xwDNq9DXnVg"
    "xKsiXtXCvOqmiFftErxqAPCZ2klmLpPegLHdmbG9ACsebeZXKQ/gdQnArhhP+/zrvDzvJsLunx+O5+UAU8kXeOc2"
    "avf+gG2baD6/Qrn5XfA6rIPv9uFI894J4bm6jv1u9nsH5TfqBO/VHeYWxvrY6wX0O2ezXrBlSHfQj1lvzqf7Sn5w"
    "O/8Ox2rtSf7OQ5Q3/w5jQwArsLC+MD5FVea9+09zx7BcqCP5O/tDjuBfLzPXI+NobGetc+cKjuHNtanvwmnmGOZS"
    "v9h0uHJz6nvTUm8uIY6De4e+e4z00kU2YxDkH2yN8eUxOEwYX8YOEMaXsf7CPTfQ3NpXwJ4h38me1J+67PdzUt9j"
    "x7vjyuNp53fSvAXHEMeEMa2/SePcneQf9tlssKvktqIEFHh7Thaypu1+GoJlXzjPWjg1UponaJ/JBZvAQMg3oX/n"
    "Ei1xHO7CahfzO39pgPLH5lX7Y4XAq3T+Vm7rzcqMBy4Cm1ELEl7MoLSUHu/jtsn39nRh2G0kbeNT0Rw4xFqlMsRF"
    "4fT0zBZGldm/s9gylAF/JHnpTE7xycMBO3BJ6vu68W68OWPPjTN5+UDA9L309weE7Qfr5EvXpsr2Vt58fUVV7jqc"
    "sXfPTH1/IsRtvbLOuw6/Y5lX5s+faMZ0+eltPA/1dQ9Fa+1ord2MtXY56TeodwXZlmx9pWOAvoP3svWbMmWe/dfD"
    "kkuoM/I5gqgzsp/gcEHG8fOCzhZkPz7rqq0Wg++0v3jC5nD8ymZMNInvo86jx/EvjX9LmaYmp+impfO/tFIMdLvd"
    "PxZmzGzekVfjlXkdFnll3lvLTPsN7pPR9r5z4H47Z6zblze6uWMdZgHkWONp81Y8A0+PE5+3cFqjbjRipLmKOo3s"
    "HLpcyq0/DPLZhTkvD/26XZV5nldCwVncKSFUEKSmFCt/PzC/6xaQI7wfvVPr6V4pEZWbx4zSXggVNS3OrGgD/f7J"
    "BrfBhVDr6V5O1lMge12gIUstzbxBrOWma+aWGidch+eDXWxLrXtuWnLe1prxx89C3fdXpL5/MkuuuwXsZIxtser8"
    "EOowZt/nPqjz5emp7x+ON+vcDnWGjDHfgetcD3UYe/NMs87VUOe1ernNq6HO8MVymxtANg6k9eYg2qezGLCzq8zr"
    "zhOwEyjn/EzA+HmfLkxhUwSM73kmYFus604XML5uJGDcp4ydCBj3Id/zaAHj64YBxmPA1x0oYHwd+p+qrb0N6H96"
    "a6GJof/JWWQ+r1zA+Dr00by33sRQ79FjExSfj7FBvNeGaefntaZN5HLyYTkd3DqHEQ3OqDN9SP8p8vqgbl9j2k8+"
    "KnLbyT6OE8iu8Z6ATaXr/iRgN8xIYb8XsC307r8WsHdWp7DnAetA2PDZKexJAXuMbC2PCdiIjSnsYcCGE3YT6av3"
    "A7aasN/Su98N2L2EvUbYbYA9WWWuea8HjH0wBy1PYdcWee1Lz9I91wLWnca6G2GXATaCsHJ6h+UCdtyEFHYBYFWE"
    "XUlrq3mALSesz4IUdg5gvyDsDerryUX+droJAvYz0vVPK/L3dVYJ2CDqsxMAqx/l2r80VonvMMrcX3kYYCfSurLj"
    "aPIbYZ8RdhjZAPsL2BSipX0Bq642fcp7YjsJG0l+om4Cdg29eycBO4R8uQUCdmsDzX8BK6R8G9sKXWx6tcufNPaJ"
    "gNVtSmF/L/Tafoqpz7YW+tuF3hQwXuO9Bth8wj4gWfUyYIuse/4SsKWEbaQcIz8H7PFqM57pJ4C9VO3uYdXY/wK2"
    "rdqcR/cJ2Ds0/+4QsH8QdrOADTothW0WsBPPS2FXCdhbi1PYtwr99/deImC3EW+9UMBGXJXCFgBWRNhFNFfmAFZe"
    "49KUxqYBtjthE4iuzxIw5q3jBIzne42AafmksVMErIJo95uA9a0xedaRgA2pcflhMr8IYAfXmPJvsIDdRrTbB7BD"
    "rHbuDdhNhOWdT/ZNAfs1jVFnwG6x+rpYwPYnfTBXwIZNSmFfFXixvxH2GWB3WX32D8BySc+4hnjPXwHrVmvK6T8D"
    "doKlD74hYJ+sSGGvAjaXsFdoHr0A2Jpad/5q7CnAWB/qSHJsi4DdQjT4I8BeIew04gUPCFgO0ec9Ajacxv07AjZ9"
    "VQq7AbDfEraJxmGDgHUhGXclYK8RtmxuCrtcwJjOGgTsWdJbFwP2eq15Btp5gL1vxZ7MBOzvhCl6hymAFYw2+fyZ"
    "gB1KWFe67nQBe4jXD4BdRFgJyZwTAXuT1nQH0zgcLWBHrqT1g4BtoXYeCNinhP2G1w+A5dFa5k9zaP0A2BljTL1n"
    "L8A+J+xBktPlAnYfx68Btm2MGxuXXD8ApmUb0nVMwLhfvsj3Yjz/PhWweqLdDwRsOcnpdwGLjzNp8C0BO4Po+nUB"
    "m0PYK4D1GGfqps8Ctj9h19O7/wKwoYT1oOt+CtjphD1A1/0AsNVkF7iaxu9/BIzbeaeAPUl9dku+Nw5vJcn+b+f7"
    "x+hdDdh1hD1C831Nvjdu8VEa25X5/jGNFwkYrzsWCtip9A7nAnYrYYupndMFjOXY2YB9h7AKkrdnCNiDRPO1gD0y"
    "3uQFpwLGeUeYJo7DcSfsC7rncMD+RLaErTSPDgHsr4RtO53iAwH7mLCXqC19Adtvois/k/nFABtE2N2E7S5gC6k/"
    "u+T7x4uWCNhzSyhmU8Aeo3fXgXeMqUmmTP2PgLH8+6eAbaX9Au8LGD/vHQHrQfrZHwDrSth/Sc/6jYDxmvJFwIZN"
    "Mte+TwNWM8lc4z0O2GmTzPX7I4BtmuTqhRp7ELDDzzLl2L2AvX2WuUa/HbC5Z9N6lXjkjYAlyA5zMz1vo4Dx2K4D"
    "rLLOlMWrAKuqc+evxlYAVltn6slLAJtWZ873+YCxvYh1zFkCxjp7PWAL60z5NxGwxYSV0D3HALa8zlwjjBKwJ2k+"
    "nATYNYQ9fEkKOwawDYTdSXzicAH7I/GlgwSMde+BAsY6334Cxjp0T8BuqzN16O6AfZewWhqjUgFTREtFgD1KWM4V"
    "dBYAYE8S9gW9+39zXeypOtN28S/Aflln8rMPAft1nckn/gLYG3WmrvG2gI0lved3gG216PpXgL1H2Ov0Ds8Btr3O"
    "XR9r7AnAVlE81yq67lHArp5s6pE/FDCWD98H7DbCel2Uwu4C7LuEXUo67a0CxrFf1wF212Szr68RMJ6bVwgY88hL"
    "AXuZsOuJrpcJGNtwFwkY5/2aC9iAKWSvo+fNAGwsYUcSL6gD7L4p5lwZD9jgenNsRwsY85ARgB1M2ECyyR0PGNu6"
    "eS1zlICxDnaogDE/Gypg3Nf9BIx56z4CNoPsZ3sAVl1v6gVdATu/3l1DJeMmBEz7y5JxVbn+e/dUrv/elM/jwEPq"
    "TTr7GLBPp5INkMbhbwLGNo//A2zrNFev19gfATt0umlj+S1ghxE2h573EmBHElZCfoRnAHt8ujlvfwbYZNpT0Idi"
    "KX8M2FLCbiV6eQiwE8gneQbxrO8Bdussk2d9FzD2ZfIa6CbAtL8CedYmwI6e7e4D0dh6wFbNNvn1asBWzzb1kIsB"
    "u2K2uQ5YCtjrhM0lWjofsH/ONuXfbAFjHWwqYF/MNtdHkwDLnWP2y1jA/kTYQzSnqwHrcq7ZZycDtuA8WssQnR0L"
    "WM8Fpuw/ArA+C8z1wzcEjM/iHoS0tMjUUfYXMKbBCsBWLjLPjd0NsIMuMPWXMsDmXGDqKB0Ae2GxOR/igH1E2Apq"
    "y5c5/jHS/wZsxRK3TUn/H2DPEXbidPL/AfbOEnON8CfAFi9Nfd9Dc/r3AvYU0fWvAVu21IyPfl7A2Bb7JGD70z7A"
    "yaRnPSZgH5Ed7OEc//2D9wN2B8WmFZCedTdgDy0z58ptgD1B2NMcPwAY7xf6nMbhWgFjXrAWsE+Xmfv9LhMwlpvL"
    "Aeu23LVjJ/1/gPUlrBPpdfME7AOK8ToHsIOWm2v0yYCNbjDl2AQB++JC8v8BNrbB1KGrADuDsP3mkf9PwJiWKgEb"
    "SnEm/Ym/HAbY5EvM+XcAYA9fYtpp+wOm7Ym45tpXwNhXtydg2h6c5Lt0z26AXbaa1qlEn51wjhH2ENFZAWC2394R"
    "sMs2k/8v5mKPrTHXm58IGPPyvwP2xBpTz9oKmF6L4Hx4U8CYl78GWM+1qe99aIxeBmwgYXPpeb8UMG7nzwEbTNhS"
    "6uufAPbNtaYO9r+AzV1r2oXvA+xSwp6muXkHYL9Ya+rXNwP23lqzXzYL2Lfo3a8CTPMA7OtvCRjL4ksEbA3pPRcK"
    "2BfkU1wgYHfTu88BbD1hceIT0wC7Zp3Js85CWlpn2ljGCVg+yZUawH62zuyzUwB7xsK+CdiL60wZfiRgL68z9d2D"
    "AXvDuudgAWO/bx8B43Xx3gLGz+sBmFpvzofOgBWuN2NcigHrsd61DST9fwI2lcbhK8eLMe1+BtgCwu6hufIPwLSf"
    "ODlGpGf9VcDGEPZnAeO5+QZgT19l2uReFTCWAS8IGK//ngJs1bWmTN0CmNpg+t9/hP2yweSfDwD24QaTL90D2PEb"
    "zX1j38F33+jG1iT9f4A9tdFcW2zAdm4iXYz8qVcCVkdYKcnUywFbstn1fSf9f4DpNT3qu4sdNxb/fHqv8xvLEk4q"
    "PrjYScUv79Ya8cuxHL1jTAcu5xcUJneRFjc+tdiISu6UKE1tDercVNRFh2x3U+Xd29zWlwRH0jYYgbiV0savWPpA"
    "23DhuBC7a90zIV/YkN3bxSqb1TnxEGHKlcGXhAmAzublGrKLzU5kO4KZH8nnf0VBtlcmstn+EU8XX8/xw3VsL1y6"
    "Y85A35VOQfdsD0yEHqsmaki3VzhuxQ9/VGvm3fiM5MNLUKekyowT4TpPQZ0TWKem71HUlkch1h/tMehbO2IU+d3g"
    "fhjTgHXuhjp8Pd+P69wCz/wf0mm+scCNBUiu8UlGbtAymPbEjFbuGZKtQ6tqF6ZVmdM0+d1gTDjG4LiNcjyJzsuz"
    "v3JtOGz31PpKT9hvwrrNUWS/Pn2pd49y/nTT7oZ7lBeTvvThQu8e5Rs3e+eSHbc/usa0yQbtK+b9YPEdNBxhP+1u"
    "A3JDehEWZsMj8kDOKfYO8beVtP7pAzRr80m7LuYF4vv51S2DZ7M9hP06HIOOdIbPTrc/hHPP2jldtA/fIfpWjpsT"
    "979El+Wto+enUkPkGZsTC1XTNkrdY8nsYR21wt+0Y7Ms+f/OqbzAXZP5xNrEpyKDuokwalV2YqIyreKXlhvEm/uq"
    "mfCbmHzrWOYEldGEr3QyHttERg3KhJcXZNHdTsguqcyABB3wZ+ipuYrKNS9YSROzFdKyODDgOWG6sIk4cpPhbW3x"
    "E89u/md8v4xWtuEmVUMoXsP5wZbQv3mv/QLl5llIypmWzrGQ48QdJ7d95VkIcR6k36elzsLMQgcswLG2c9M9Dfor"
    "55lKtAZrcM+hjacmfEFhUVBiuWJgWh1bI8dC630Kgrh+Qzq+0hB64Csrm8GoM5JClc25u5M9NwtP7ZU+/Z+1Hc9a"
    "f9rx31cq/xjvy5V/bHiD8o+hxf3+9l4e3O9vxyTjfn875myKgHFcGe73t/2kuN/f9l/hfn97DyXu97djBnG/v+2r"
    "x/3+vGeTMdzvb/vOcb+/vW8D9/vbfnXc788xka8KOZntGG/c72/vDcb1nL3v2289xzlz8pV7fzyLvhToGM+sLwV7"
    "xY9j7rWcA5evjVnXahzPb70Xrj2kzrw2bl2r8VLl5li7Aa7lnMN8bZ51rcZLqX+SsS5w7d3WtQXWtXfTtYV07TK4"
    "ttp63yLr2mp63w507bmx1Fk0yTimevPaYrgWcxP1HefW159SEkvJWFdqSymNqzRO0rgm97rAtQmfvi4VxoZ93Xxt"
    "mU9fdxbGJhnr1njtp4T9m/qg53oz31aOis528j/baXvWKXHDnu2kx6+LNa6dJrhjVkrj0h3GLBaN2U4dM85hiWdL"
    "aX7Xjezdhyn3bCq+BnWMWSRPnr/KK0+OJX1g/oXevHnDGm90hzCfkTbiEW187WijlO6PdnCJl9j26sFKroPP5DrT"
    "lfeZ5VR2rXLPBsJcx9wOyYbdr8p99+lKOOOz1X12sXbpMkmzxIpnbm7yX3t1ItnEeofeY4X0zbqDlL83NsT0tSHd"
    "dKc6X65P/Xs3JevOmE8/R7n5GbWvmHVl/Rt9fXPr3fzeXPYSzaU9BJ8grgFYf+J74BqA9bK5whzhOK6PFpvvYdtg"
    "8h03534O0Xr31qB1jslKumq0+aW4pGMna6FcWqYwHiv56ZI6giTpoynSzStvG3RdEGiSLcjCrVMZzj/TEH4qOS3k"
    "a0q9XGUGDqm4k3Uvpm1wg580rLBfOhH+5bJjSVl6MiqDe6Qgy5bGsncfiTdG2c2xMHwWDfOvfyr/vHjvA3Z7lbkX"
    "8x3AvrBiZv6g/HOZ/Ub55zZ6UXlzDfF+oaeVfx6bx1G3GG3a2h4BrM8Yc4/jg4CVjDOfd6/y5t9g7Hbln5vjRuWf"
    "f2Oj8s/fsE7551NYpbz5Bnj8Vij/vexLlP++5fnKu/+Y92XPEuxbbL+rV/57ficq7z7Uw+ieY5T/fsRRgB1IcVif"
    "0d6CkwD7cKG5D+AY5d17tniz98wPe+8ZnvnxBNn2ymq8Z37cusbE9lP+MfQ9lTeO/DN6v+5IL9eZfV0K+sO1RJfF"
    "UPZWnTf2SG2SdZtFgj8mrzVkpxFNpHcShWZVrXQcY6v7cQuyFdNyjYqwUqZS8ifYOUB+qfxzv/xcefPhMfYT5Z9/"
    "73+Vf/69+4i3cJnW189vTXozCC4nSwHZ1kivMiMCRL0pzHvHMru3uE5D34m9DxB9J2+uceN3bd8J+3gY20uQc5x/"
    "qzxAliUCZGehcM8PTk8f6xyz5pWd1+RwAeN9eyhD7BwdA5V7hsDe5BsbND9FgbmgrulczLyWraC+KRXmO+tlv6zz"
    "9gW3q0o42/O3de6+ZXu97IRYH2tbE6+Ptc0FfUl4doJthxmqvGfH6XslyF6FZyNwTlppfDrQu/wt5j5X08i5lm3M"
    "fr6qcuMXW9H+swsae0J2VEX2a9Iymuf9LFslzxfOuX/fxFRTcL5oewnTbQ/lxtPeUB1ctxPc/9RVbky4fU31NO+8"
    "KLPmZAfLJvlIvWxj/bnj1mU/Y+ks0zb6BK17Hoa6Eze5/utknuDT3Xskc4w47pruaFoH5Ve5tibeY1ho2XffPd+0"
    "x14Hdex3YVvwVVCH3+HVcea5sKugDuvg9n2WQx0+z+HgeeZ7LYQ6OEZYZzbUsfuH99FPCajD9xkP+x7tvhstYHzv"
    "EY7/uQnHO157++3U10c5/rb4QwVsEa1hhgJ2g5Xbu5/jzdV887WUY8jx2vf5/fYQML5nV8Am0zy8g3S+joDZtv18"
    "wJYtNJ+nBIyf9znIqlMbzDXax7DeOZvu9QGU3U1l70HZj8E2wWX/prI3oexLKvsdlG3hPcZQ9n6tu9eJyzhv97NQ"
    "xnnCnoSyPqNd2wSXTR/t6t1cNmyMe0YJl91JZQ9AGedJ+h6U9aWyO6GM89zcBmW87/pGKPsh7WPeDGV8nvo1UPat"
    "iW7MUtN5lBPdM0qa2kxlK6GsgvYzLIcyHvslUFZJZQugbDDR1lwo4/k0E8q2UtlUKCugeX42lPF58BOgjPnBGKQ1"
    "KquBsg5kbxgBZXtPd2OWuKwflR0LZb+nsuFQ9q/p7tnUTfeb6eqVXPYB5WQajPRMNq9+6ItY6OrdXHbEIlev5LIH"
    "aP/T7lDG5wF0g7I1q7y2icvWeW0TzPvQNvHpBlnX1DJ/oaWnsR7JsQezVCueV20sxZsizePtWlcLHeKYWVRuRTij"
    "RlMsWJly91XepNz4rxLy4xYp1QqHLjvcBTSKuamVQL4qKFS70CfmQ6NOthp8IgOaaQj2X2VNU/6EG4unp7km/uNz"
    "9vG54BPNJdrrnayQWXxKTmDteG4yDt1xOjjFTknHTgmnVBeXOZ0b/9+lazeuV97dcXZznB677+HsSUV7Nf71dCr2"
    "Tv6jl7OPs++OiVdp/sblXoGkms6dtq8PD6uwqLrSp6WZ+DydYzxTpVLgnY44fyq4XBN7Q5xpPttt2pUZzx6nGatz"
    "uQWV9sWJYJ9uzKdBDZX+TXUaX6+LaywPL3USBVmJuMzoOeM90GL9rNhfQfPHMB7KgtxwDDUwEWK6FFg/w1uknSxb"
    "nP6GqEteQjrnX2JuGe9x/nPMmwtxJenubwC2cpppK34V7nUWr++gPtprkzlkY/5nKf0MsAHWeYE/jvmfM/hQzP9M"
    "wO/F/M81/G7M/xzFm2L+ZzNuAozjyPekd1iP+fWmmdhqwAos7OKYa2fhc/j43v1pHBbD9Tdb58ScF/PPSzwzlv7c"
    "wTqhzlNrzPEZF9BGjjkYBe0YtdGM4zpJoLFxZPc6BrD/kF3jB0Rjh+NYLDdzwh0E2Idnms8bCO3dH840QX/xvgF1"
    "eM28e8w/T2gXwKYQrY+hPi2BueEMoRySULZnBeWQh7LdKtwcck3rZbr2c8c/d+rHjjemgePg/uZ4z6MqIpvN/4F9"
    "75Ya+R3fEOrY+Qx/JdSpX2XuY/ol1OGc4hzPwmfpPA51OCf5NqvOw9A3vA/lQSjj8wjvc/zPyLsDsNOsPDs3A8b7"
    "Ydhvthlsy7hXBvPicCzJWmgT52Rd5fjvn1rh+O8rW+L4x3vMd/z3qs2C9uJ5XBhLOZbadrbjPbuLz0Y6A8aF84YO"
    "G2WegVoNz3pxjHnWKp9ZxnWPh/txDNUha02ZdCTUYYzrcp2DoA6fPchn0fGz+kO77Dp3zDbrVgTQKD+zHO5n1zml"
    "yqxbDH1aMsrlU8kcko7rR5lB430E5c/pMsHN14tz+T/Kbd8bM+X3/Uh5+4T3FDIdvwu24mOnmTTzFvhl9ltrxs9+"
    "ZuV+ejWgLj+b62JchY1hXAXnVeR+wriKvPUm9r/gi7J9IZjnCPvnTuzDdfIZkzcpL83w/XjecN1rhLq8b9Kuu0p5"
    "z+KW2ps8QypEXeaJ5wXUtc/dnCaMA8vMs0BfnEH3Hg/1x410fehJ/w5gC6tNmT4CsB4TTOx4AWPefBRgL1jn+R6K"
    "9uFp3rgK+5wAjKuwz9zFuAo7XyfGVdj5hzGuort1T4wlsHO7YywB53jj/Pu2zaVIuTHo2tfP8RWJ9SmdC1edifWu"
    "LlYO6w7ey8r9deJotw87QhmfVyD5/vW8YB9uP8FWhH3IekftSG8fFk4zfRPYh5wfv36mtw9ZJztuorcPnclmLlj0"
    "Mes6w3ziP+x5hjRin7mN72ef17KX8j8TEN/PPtcpITzvrtlC7E292RYp3uRomi+lQvyNffb2UOWfK7ef8j+ndx/h"
    "ns+vdfdr+J37iHnh7Hz3mBeOZejKJV7/B585GrNs5Pac+X9E/1DF"
)
