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
    '(?:(?:(?P<of>[^,;:。\\n]*?)收入[和与]支出|收支)相抵后?,?|(?:本年|当年|当期|本期|年度)(?:收支|预算)?|收支)(?:(?P<over>(?<=相抵|抵后|抵,|后,)(?:(?:基金|年[终末]|滚存)*结转|(?:年[终末]|滚存)+结余(?:结转)?))|(?P<lack>缺口|赤字)|(?P<apart>差额)|结余)(?:为|达|达到|约)*$|收入?大于支出?$|(?P<short>支出?大于收入?)$|(?P<bare>^,结余为?$)|(?:综合|财政|预算)(?:盈余|(?P<loss>赤字))(?:为|达|达到|约)*$': (32, (6836, 7426), 7, {'of': 1, 'over': 2, 'lack': 3, 'apart': 4, 'short': 5, 'bare': 6, 'loss': 7}, (None, 'of', 'over', 'lack', 'apart', 'short', 'bare', 'loss')),
    '(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)(?:[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元))?月(?:份|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?[日号]|[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)月份?|[底末初]|[上中下]旬|中(?![央国共心期等小部华]))?|前?[一二三四1-4]个?季度|[上下]半年|[底末初]|[上中下]旬|中(?![央国共心期等小部华]))?': (32, (7426, 9219), 0, {}, (None,)),
    '(?:(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|参保率|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|改扩建|新认定|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|上学|上榜|上线|上解|下派|下达|下降|不足|为期|举办|也是|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|减至|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|占比|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|另外|只有|召开|各级|合计|同时|同比|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|均为|均达|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|多则|多达|大于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实有|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|小于|少于|少则|就读|巡查|巩固|已经|带动|带领|帮助|帮扶|平均|年内|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|最多|查处|核定|根据|栽植|检查|正在|此外|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|环比|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|至少|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|降至|集聚|需要|面向|顺利|预计|高于|高达|为|也|了|仅|从|以|免|全|共|其|再|到|又|只|可|各|在|均|将|尚|就|已|是|有|比|满|由|的|等|约|至|计|该|赴|超|较|达|近|还|逾|需)(?![化率度性资金额数量费税款比程指])|[占对将把给为])+': (32, (9219, 12752), 0, {}, (None,)),
    '(?:(?:发展|扩展|拓展|壮大|扩充|前移|进位|跃进|进)[到至]|跃居|跻身)(?:了|约|近|全[国省市县区州])*$': (32, (12752, 12993), 0, {}, (None,)),
    '(?:(?P<in>新增|增加|收入|调入|转入|纳入|新识别|新认定|新建|购进|入库)|(?P<out>退出|减少|支出|调出|转出|脱贫|核销|清退|出库|销号|注销|撤并|撤销))[^增减收支调转出入]{0,8}$': (32, (12993, 13316), 2, {'in': 1, 'out': 2}, (None, 'in', 'out')),
    '(?:(?P<left>剩|余下|其余|尚余|尚有|仍有|未(?![来成经婚满])|没有)|(?P<done>已|办结|完成))[^,;:()]{0,8}$': (32, (13316, 13554), 2, {'left': 1, 'done': 2}, (None, 'left', 'done')),
    '(?:(?P<upper>[省市州县区]本?级)|各?(?:县市区|县区|区县|市县|县|区|乡镇)级?)(?P<noun>[^\\s级]{4,12})': (32, (13554, 13770), 2, {'upper': 1, 'noun': 2}, (None, 'upper', 'noun')),
    '(?:[\\s、\\"“”‘’—\\-.*|]|[\ue006\ue007\ue008]|其中|其(?![他它余])|另外?|同时|此外|并|且|与|和|及|以及|到|至|截至|截止|目前|末|底|年末|年底|全年|当年|本年|今年|去年|上年|上半年|下半年|前|以来|来|期间(?!费)|预计|共(?!计)|累计|分别|实现|完成|新增|已|将|由|从|的)+': (32, (13770, 14296), 0, {}, (None,)),
    '(?:[^\\W\\d_a-zA-Z]|、){2,12}(?=  |\\u3000)': (32, (14296, 14352), 0, {}, (None,)),
    '(?:^|[,;:。\\n()])(?P<stem>[^,;:。\\n()]*?)(?P<all>(?<!营业)总)?(?P<kind>收入|支出|开支)(?P<total>总计|合计|总量)?(?:年初|调整)?(?:预算)?(?:数|合计|总计|实际|预计|执行|完成|实现|拟?安排|达到|达|为)*$': (32, (14352, 14766), 4, {'stem': 1, 'all': 2, 'kind': 3, 'total': 4}, (None, 'stem', 'all', 'kind', 'total')),
    '(?:^|[全我].|各级|两级|核定|年末|年底)$': (32, (14766, 14827), 0, {}, (None,)),
    '(?:上年|去年|上期|上年同期|去年同期|同期)(?:数|水平)?[为是]?(?:约|近)?': (32, (14827, 15027), 0, {}, (None,)),
    '(?:上年|去年|前年|上月|上季度?|年初|上期|前期|历年|同期|末|底|年|度|初|数|时|水平|的|分别|均|各|再|也|全年|执行|决算|实际|完成|[\ue006\ue007])*': (32, (15027, 15235), 0, {}, (None,)),
    '(?:为|是|达到?|相当于|完成|达成|完成了)(?P<base>[^,;:]{1,24}?)(?:的(?:约|近|超过?|仅|将近|不足|逾)?|(?<=预算))$': (32, (15235, 15503), 1, {'base': 1}, (None, 'base')),
    '(?:从|在|介于|位于)?(.+?)(?:--|——|[-–—~～至到])(.+?)(?:之间|间)?': (32, (15503, 15715), 2, {}, (None, None, None)),
    '(?:全(?:[省市县区州国镇盟旗疆]|社会|部)|我[国省市县区州]|整体|[\\s“”的]|完成|实现)*': (32, (15715, 16055), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:人口)?自然增长率)': (32, (16055, 16494), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:外贸|对外贸易|货物|货物贸易)?进出口(?:贸易)?总?[额值]?)': (32, (16494, 16991), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:货物|服务)?出口总?[额值]?)': (32, (16991, 17455), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:货物|服务)?进口总?[额值]?)': (32, (17455, 17919), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物|服务|进出口)*逆差)': (32, (17919, 18387), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物|服务|进出口)*顺差)': (32, (18387, 18855), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务成本|营业成本)': (32, (18855, 19303), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务收入|营业收入|营业总收入)': (32, (19303, 19764), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净减人口|自然减少人口)': (32, (19764, 20212), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净增人口|自然增[长加]人口)': (32, (20212, 20665), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净资产|所有者权益(?:合计)?|股东权益(?:合计)?)': (32, (20665, 21138), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:募集资金净额)': (32, (21138, 21570), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:坏账准备|减值准备|跌价准备|累计折旧)': (32, (21570, 22036), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|倍差)值?)': (32, (22036, 22521), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇化率)': (32, (22521, 22949), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:存贷比|贷存比)': (32, (22949, 23389), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:常住人口|总人口|常住总人口)': (32, (23389, 23844), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:恩格尔系数)': (32, (23844, 24274), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:综合毛利率|销售毛利率|毛利率)': (32, (24274, 24731), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:负债总额|总负债|负债总计|负债合计)': (32, (24731, 25195), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面价值|账面净值|净值)': (32, (25195, 25646), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面余额|账面原值|原值)': (32, (25646, 26097), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:贫困发生率)': (32, (26097, 26527), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产总额|总资产|资产总计|资产合计|资产规模)': (32, (26527, 27002), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产负债率)': (32, (27002, 27432), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:销售净利率|净利润?率)': (32, (27432, 27883), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:顺差)': (32, (27883, 28307), 0, {}, (None,)),
    '(?:农村|城镇|城乡|贫困|困难|建档立卡|已?脱贫|剩余|常住|农业|返乡|易地扶贫|搬迁)*(?:人口|群众|农民|居民|劳动力|职工|游客)(?![和、及]|家庭|户)': (32, (28307, 28601), 0, {}, (None,)),
    '(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|下降|不足|为期|也是|仅有|低于|共有|共计|减少|减至|分别|升至|占比|只有|合计|同比|均为|均达|增加|增至|增长|多则|多达|大于|完成|实现|小于|少则|平均|总计|接近|提升|提高|最多|环比|突破|累计|至少|超过|达到|降低|降至|预计|高于|高达|为|也|了|仅|从|以|共|再|到|又|只|各|在|均|将|就|已|是|有|比|满|由|的|等|约|至|计|超|较|达|近|还|逾)+\\Z': (32, (28601, 29478), 0, {}, (None,)),
    '(?:前三季度|截至目前|省级以上|一季度|上半年|下半年|五年来|市本级|近年来|上年|主要|今年|以及|先后|全乡|全区|全县|全国|全州|全市|全年|全村|全省|全镇|共有|其中|包含|包括|去年|另有|同期|尚有|年底|年末|当年|本年|现有|目前|累计|与|共|原|及|另|和|现|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+': (32, (29478, 29886), 0, {}, (None,)),
    '(?:原来|原先|过去|最初|原|当初|目前|现在|现有|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|每[人户亩年月天日村吨]|[人户亩村]均|[\ue006\ue007])*': (32, (29886, 30316), 0, {}, (None,)),
    '(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$': (32, (30316, 30665), 4, {'less': 1, 'base': 2, 'other': 3, 'below': 4}, (None, 'less', 'base', 'other', 'below')),
    '(?:安排|全[市县省州区]|[省市县州区]?本级|[省市县州区]级|预算|基金|资金|一般公共|政府性|国有资本经营)*(?:(?:收入|支出)(?:预算)?(?:总计|合计|总量)|总(?:收入|支出))(?:为|达到?|共)?': (32, (30665, 31193), 0, {}, (None,)),
    '(?:左右|上下)[两岸侧手翼游班级水属联浮移]|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)': (32, (31193, 31473), 0, {}, (None,)),
    '(?:左右|以上)?,?(?:大幅)?(缩短|压缩|减少|延长|增加)(?:到|至|为)[^,;:。]{0,6}$': (32, (31473, 31759), 1, {}, (None, None)),
    '(?:年初|全年|年度|当年|本年|人代会|调整|变更|下达|目标|计划|省定|市定|县定)*(?:预算|任务|计划|目标)(?:调整)?数?': (32, (31759, 31918), 0, {}, (None,)),
    '(?:成完际实|币民人|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (31918, 32423), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (32423, 32951), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的){0,6}(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率){1,6}$': (32, (32951, 33064), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (33064, 33360), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|年均|又|再|略|均|净|,)?(?:增|减|翻|偏|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (33360, 33523), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (33523, 33697), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训|到位|引进|争取|投入|筹集)+(?:资金)?为?$': (32, (33697, 33856), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (33856, 34575), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (34575, 34623), 0, {}, (None,)),
    '(?<![近约])翻了?(?:一?番|(?P<many>\ue003))(?![多余以])': (32, (34623, 34777), 1, {'many': 1}, (None, 'many')),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (34777, 34913), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (34913, 35737), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (35737, 36706), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (36706, 36877), 1, {'name': 1}, (None, 'name')),
    '(?P<noun>[\\u4e00-\\u9fff]{1,6}),?分别[是为](?P<names>[一-鿿]{2,8}(?:、[一-鿿]{2,8})+)(?=[。;\\n])': (32, (36877, 37046), 2, {'noun': 1, 'names': 2}, (None, 'noun', 'names')),
    '(?P<s1>负)?(?:(?P<whole>[^又分]+)又)?(?P<s2>负)?(?P<bottom>[^又分]+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (37046, 37213), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:年每人每|月每人每|币民人|的今如|的前目|的在现|为仅|亩每|人每|别分|到达|右左|天每|少至|年每|度幅|度速|户每|月每|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多偏|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少偏|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调准批|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (37213, 38507), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<than>相比(?!之下))|(?:基本)?持平': (32, (38507, 38550), 1, {'than': 1}, (None, 'than')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (38550, 38883), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '(?P<whole>[^,;:。()按分从其、]*)(?:(?P<by>(?:按|从|分)[^,;:。()]{1,14}?(?:分|分类|划分|统计|看))|(?<=..)中)[,:]': (32, (38883, 39284), 2, {'whole': 1, 'by': 2}, (None, 'whole', 'by')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (39284, 39338), 2, {}, (None, None, None)),
    '([12][09]\\d\\d)\\s*年?(?:度|末|底)?': (32, (39338, 39490), 1, {}, (None, None)),
    '([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$': (32, (39490, 39575), 1, {}, (None, None)),
    '([两三四五六七八九])(?:级|项|者|类|块|方|县|市|区|镇|乡|村|大(?:主导|特色|支柱|优势)?(?:产业|作物|板块|品种))': (32, (39575, 39917), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (39917, 40435), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (40435, 40605), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (40605, 41721), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (41721, 41855), 0, {}, (None,)),
    '[!-~]*': (32, (41855, 41872), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (41872, 42150), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (42150, 42518), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (42518, 44388), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (44388, 44459), 0, {}, (None,)),
    '[-—–~～至到]': (32, (44459, 44697), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (44697, 44779), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (44779, 44830), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (44830, 44859), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (44859, 44940), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*+(?:[,，/]\\s*+)?共\\s*[0-9]{1,4}\\s*页)?': (32, (44940, 45236), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (45236, 45340), 0, {}, (None,)),
    '[0-9０-９]': (32, (45340, 45362), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (45362, 45424), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (45424, 45442), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (45442, 45595), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (45595, 45952), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (45952, 46079), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (46079, 46121), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (46121, 46233), 0, {}, (None,)),
    '[^,;:。()]{2,16}': (32, (46233, 46338), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (46338, 46473), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (46473, 46645), 0, {}, (None,)),
    '[─-╿]': (32, (46645, 46661), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (46661, 46867), 0, {}, (None,)),
    '[。;!?\n]|[,(]|元的?标准': (32, (46867, 46997), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (46997, 47274), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (47274, 47416), 0, {}, (None,)),
    '[与同和][^,;:。]*$': (32, (47416, 47707), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (47707, 48183), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (48183, 48384), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (48384, 48712), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (48712, 48787), 0, {}, (None,)),
    '[日号](?:(?<=29.)|(?<=[3-9][0-9].)|(?<=[0-9]{3}.))|月(?:(?<=1[3-9].)|(?<=[2-9][0-9].)|(?<=(?<![0-9])0.)|(?<=00.))|[月日号](?<=[〇零一二三四五六七八九十廿卅０-９].)': (32, (48787, 49183), 0, {}, (None,)),
    '[比较](?P<base>[^,;:比较]{1,12}?)(?:还|又|净|均|分别)?(?:多|高|(?P<less>[少低]))出?(?:了|约|近)*$': (32, (49183, 49487), 2, {'base': 1, 'less': 2}, (None, 'base', 'less')),
    '[省市县州区]?本级|[省市县州区]级': (32, (49487, 49730), 0, {}, (None,)),
    '[，。；：、,;:！？]': (32, (49730, 49936), 0, {}, (None,)),
    '[；、：,;]': (32, (49936, 50142), 0, {}, (None,)),
    '\\((?:(?:(?:上年|去年|上期|上年同期|去年同期|同期)|上年末|上年度|年初|期初)(?:数|余额)?|\ue006)[为是:]?(?:人民币|约)?': (32, (50142, 50391), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (50391, 50610), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (50610, 50636), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (50636, 50700), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (50700, 50716), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (50716, 51015), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (51015, 51332), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (51332, 51386), 0, {}, (None,)),
    '^.?\\([^()]{1,12}\\)': (32, (51386, 51416), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$': (32, (51416, 51536), 0, {}, (None,)),
    '^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|现有|现共有)[^比较增减]*$': (32, (51536, 51738), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (51738, 51781), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (51781, 52008), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (52008, 52219), 0, {}, (None,)),
    '其中|按[^,;按]*?(?:分|看|统计)|分[^,;分]*?看': (32, (52219, 52562), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (52562, 52621), 1, {}, (None, None)),
    '县市区级|自治区级|区县级|县区级|国家级|地市级|市州级|旗县级|社区级|中央|乡级|乡镇|区直|区级|县直|县级|地级|州直|州级|市直|市级|村级|盟级|省直|省级|部级|镇级': (32, (52621, 53027), 0, {}, (None,)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (53027, 55859), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|邮电业务|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (55859, 56081), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (56081, 56235), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (56235, 56769), 0, {}, (None,)),
    '带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴': (32, (56769, 57119), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (57119, 57838), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (57838, 57890), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (57890, 58405), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (58405, 58734), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (58734, 58806), 1, {'against': 1}, (None, 'against')),
    '每(1?0*)股': (32, (58806, 58838), 1, {}, (None, None)),
    '每(?:一?[个名位])?(?:家庭(?=户)|农(?=户)|行政(?=村))?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (58838, 59751), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|相抵|缺口|差额|大于收|大于支|结转|赤字|盈余|、|”|’|》|累计|总数|加上|加结转|加转移|加补助|收入加|支出加|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|净减人口|自然增长|自然增加|自然减少|净额|贫困发生率|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (59751, 60888), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (60888, 61093), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtXQl8VcXVn/vyspLAS1gScSGgKPuiVhQVo9ZdAiEoIggaCIssgggIKARFhSKCC0jdtda1fnX5WmtbxbZudbe1"
    "1dbWpX601lZt1WqLC1/mvXNy/zP33Pvue0kgoff9jO8x/7n3zp05c86Zc86c6aiUKmj8cxr/Yo1/2xs/Dv27UqU+"
    "Cfpd0fiXR5iux+VcvyPcK7/xrwNg9r1K6HfXxr9C5X6+3r79ssa/fGV99H070XcRlWF7cuDeTju5P94P+86BcVDQ"
    "d6XWdfoh+zdWilNfx6hduY1/3Rr/hjT+HSI8a096LyWMo77X7vRgff8uLfSu+t9xJ9U2fa/eVLZduWVDKlNl26As"
    "p2eq7F+Nf+XUljzChtP3cmu8pPfy6xd97zcb/8roXl0qs7/P83Cfzs24z49pPEtoDPR1famufudDoe73oa9iQ1Jl"
    "90CZQ2XfhbI9qZ9vgbIOVO/6xr9v03P52bPoew498yIBm07YMqJlxMZZY+NQ+Qz63Ynu3dka35H0fRzQcJh7nQ7t"
    "m2O1vRawKRZ2MmBTLewYwGZY2AgBO4uwYUJbuK+GAPbTHBPrK1w3m7BexAtKiE5wTjY0cQnvR9/jKLpHKYz9eVRW"
    "DGX8bvlQdjKVxeh+uXSNorYUEI0eSWPQjfphKYwVXs//nt944beI93QDPtaS/DUdz5sB7zGV7hFPNjL4E7P+nePs"
    "Wp9kp5Rt76Sy/1QGgXkF6W/AdPKXxlE/heiujGRyBdFgDOgmn+iGaUKP9WSLX+DY7yyaqwSaa+5zc4kXqJB9wH16"
    "VWPFmVS/lNpVQn0bpEvkV5vv2onwTO6xRbhHH5IDcdYZQug0fu3pmuW9pHYxz0o3pl1acEz52X3zU3I/0zHq14J9"
    "0q8ZfVII91u+KPWdNyb1/cg8934fNd7kWHrPEriWde8Fk+iaem9bOvlc89xS/2vCtr+HcvVhlsmza1Lfz1/p9itj"
    "R9dSey9IYR1BhnJZIdTfbNW35ePdjY1bQW3JJ1zXH2DxG43tQfUqgD5agqfZz9J1BhEfjtM75lj6W1/Q9YPus4fP"
    "2Gk91e8av/HWeqzfNWHHu5dqnfUP62pBur899v0aG3pjBnN+QIYyaFUrvesc0v8rqDwnTdt5TTQR6rfsx3E7dxf5"
    "NIQsDlKxJJpbl5ta02j66A78OIjmMhnnbOi0Atb4YZ+TCzQcVI/fe1RjhZqc1Pu+TM99np6jy35A93mA5kcR/Vu1"
    "iuYds5cU8ca/3DyjTn5B6rsw+f8iA+vgFO/INUIAj2jmp8qP0KVPLOg+WbKNUHAi/C3jWT4vkWUX+PHofMFOFLPm"
    "mZPGXuUIcvY2x5w/8Wj+RPPnv3T+xNLY5aX58ytL/uRG8yeaP/+l8yesPimt8/R7vpHF/crhXfn+gyyZqHXUoHuU"
    "tcKa6k7l9Z/dRn4cySeCdoHIlxP5cnaEL+frxh/XCraq3s2wS3Df/fmM1PcntalnLQVsK9kni6pT2AIB60DYbAG7"
    "pCaF1UMfrVqUKjuzFX3PJ7SQ73lYC/mee4NtzaDHsiby8LUjdBN80aUCjy8WfNH5gi/apq3pjT82QWyJTWN9BVlQ"
    "4VOXbYtYt8SnLtsUs7ElRn7FIL9iME3tKL/iK41/EwLoqo9AV3v71HWGhKfBPTKgwaIhu4Y9exHJqHzqF/aZ5YDf"
    "Eu+D/oMg/mv3zfGWnyvM/ZkH2/f6Rpb36izcqxf1e5x4Y0zgtbae3UeQ/WFo5nuVzffZBem4eL9SZcYBxqGevn8p"
    "6OTvwb3/j2iqS9h1bCwsT4znOnlOvuMUwOq0Q7FT4nSESp0cJ9H0j1K8vIx/dN6xPFFtb3nXR0Ggv6DpsybWRHsp"
    "3ppI8GUNXo7rBC90+/gvK/vZvDr0G2S79A71+lWZLXSdDAYgno1JIK29oCrLdlUFlLLf5EHsiurUXP0e2pxa3DeX"
    "w72U20QS+fbIg7QqLHJ/d2iWHrGjPgWZaDMNzSb3zMw+oWZYAP3EM2pKItw8awjfG1KnsO1jFH33s2w46exAe7BO"
    "BzIyU19nJn5IjtPqSPI5rK0J5fAe0K3c5kEZ3o/veVfjoO6Tk7rncY7pV30G1pJP0L0TLc8XYjnx3DwaviSJFqoi"
    "nu0eNtTRuyRtm5+4X0lV+tVNZbOeXFnVYk32qdYQC8OlCrIV1Q3Z8BlLMjYjDKQgDCd2rLXKPIo9e7vG7csFoIfP"
    "tOalYSdoaTkb6vVzVHv5NIQsLspetDXxvFygKh2/6AC/1DxypOOOo2ZYN9L4ftsa32uoPUUZDVsY2s3RRJPratT5"
    "WQr7wnajTTVjTeP99PG/T6+W1vfk5mfInqsMHeC+xr97Ld7DsajH1rjK9S2gi9xAdNhBtQKziTUxkrg7e2DJl+92"
    "UmGWE7YtMJtsRj6W1YOyFf6JbAks4LqCrPpA8htp3nkZ/JvjwjXvXGnxzguINPLDU2EmvFNZdJrFJ0+1+U9I3lkY"
    "swgvEaDh92lp3ljlWY+savxxkZPiW7cTHbT8wt+JsQLk6l/uGkRqf6HItzqodvBp8LIVp6UpPRaatWS8gMzKrtbC"
    "djNXj/+dxateJXIoa3lepbW8PE2SBU0UWNTBmg4luCLuJIqD0v8GPS9zGs9AD2yftutmz6Gq7OZK823Ttq3rNMe1"
    "del/V1hrsBlK8L1Ha+oWWVOHtKOIQxqtV6L1Snter6C9XIph/GyTG+cW1u6OtnuMO83Udp8Lkh3jqvqO9+495X29"
    "BdO974m2rRsds128f/ekavn9B6rI/9Jc/0tV448RTmRD3FVsiP3auA1R0+7NPnaYiP4i+mtt+vOTtTfBv/OVG4PC"
    "OmP38anv8aNc3fKSxr+LSd+fp1yf3Gy6Pqndtfx+qRBhuvG2FYObURxTduuE5vrecKzfprwb9dPd9UE+aI3vr6R9"
    "EJPkmMcOIJvxvpw/Rud+QXosBTrskmvS4UuxFH09A7pFK8ZC6BipODPGfIqGcLuX36yYWmKHQ7TRgIh4SINEIgsj"
    "RCATC03+8Wavr5Kfisxv4mQ/CVX23eXP9asyI1ecKx1oCH9cbcbU95zl7t3Q9Plvx637j1qz7rjxZt0PoC6vY6T8"
    "Qrrun6CunUfIzuXzWkBdO7fP805qFuK72ff7BdTh6/98Hq0T6ynnI9TpM1a+zwNQx24Xt+cuqOPXFzdDHTs/Et9n"
    "k+OuEfm99FhpbL3jzYN0O73Hasc/R9JKAVu8mfZyAcbtvfka2svleHMrdRpFe7kE7CTeyyVgut81Ngmw4ePM9xsH"
    "WKeJ5jiNBozHgPvsBMCG1Zn3PAqwwXOpTdTOQwG7YoWJHQjYexvoe2MKG+ik9HKWd7i2DrPnXK/5y0lXwrmaUJnf"
    "ayv1z7mkb3l0rRa3ucYk22pc7ZqfysyNaZUZa/OoK5XRv/U67xxLBztvkks/qtXt67YgjLU/g3qzDaPZjWVvmM88"
    "ZndMSmF7ga1Kj2Nz5z3aGb+qNmnJ/n1U4z+qYql7HxZLPe+IEOuxWE4mi6ncvPyCwqIOTnFJx05OorSscxfH6drN"
    "Ka/Yrfvuzh57Ons5PSp79tp7n9777tenb7/+zoCBg5zBQ/SVQ/d3DnAOdL5x0DDHOfiQ4YcedviIHbYe0yMd7/Iz"
    "1dCzIgMlUEm8MKvFvPF53BNQX5CIx2EWVuofHLtc2aiLxgxyLciO6gsKSLG1dP4jKbg47qP3VqYemdfQ+CvWWCHO"
    "GnIipgrijQvDfcAw7mTUG1Vxssc2Xtj4s6GAliQFDbJ67PguYWKJEEp7A3xXuQObeqFvxldJdjQnre4f1z2U/K+y"
    "8XdjO+Kr9RBnsORwkm1amRogPfJNNKuSeehTw1MVtHRq8PRJTBemJ424fkbjWFY2vkysIZa6zz70tATTW0w3onGM"
    "+8Sq0hFfwsfPVSVcV5B2seTg+1WFW8DGklVjmS6xGjJhCQ3h5t7xVVVegg87ORr05EqydOVv+ijwbVyln0GwaQji"
    "Pi8V40tjjvHoXOhizQkKkndt8HCZeKjuS5iv5WDjEml6NuYZVE3EqRvEQ9o5fAe1ICxPDTWYVUbXpjhbg9+8bSSX"
    "yio/S35lQWa2jESQ2hfzTEeRezrJm1wkvXFVVj3y9kXeJzlWh1VlbG+RfKz2fmnOj7EB7IqXk17W8l6NZF7UnDju"
    "uxQ/+S2mVrT6Jws7lWrONEo0875pWpyBLbkAH6/X9j+2aOp+oKnW3c8LNJXvRyOFfu6BDsVtk6bioUbOibUaTYU2"
    "9yaMlsXSNcLJ0LCcCBR4WdF9PN0C2M5dpPelb7/ZtVfYvFSvhDgO8E6yo11LnGwJLAV0juM6+s1+oTOUm2MxJ8Ta"
    "NF3+nnafryeeHPSsp2U8JCsuBdvCQWSTrq8x7U+Xk328Y7VLi4Op7rYab4wT32dwvSl/ddm/yUb+gzo5jqnjWP8Y"
    "rwHK9THqcwsOV2a+sgHTXdsL21wYq51sYuUC1mO6G5Nk35OxwgAbD7+nvndny8br1zd4v1WbU9/XLpNtg2H6WOMX"
    "KjfXjaaDnvQb24HjYPfHD+rcsbD7g7EBQps6jjWxmNUHfeg5PWDuY5u2kV/gFTjjoRj6GmnymeWp7/7TXT0P2/J7"
    "svmfNsHbl7r813T97PUpXLe5H7WvQpkxza3dBh1HUQ4anyO0sUx58//kUFl/ajefVYJ9Opz8G+/Wets3dR35+SZ4"
    "751L9+5CvsRSeO8PKS/gjZtT5fnCu+O72XNjd2v82Y45nOyYnaHssfXumR75UJY8v26M1xZ6x3JvX+fB+9xKz+c5"
    "JPEZzf/4937kA72i2p1v0jXb6Bp81qVE66WkKIa5XnpmunaWUt/js6cTHZeSTM0DHjxAGCPp/no88J1KiRaSuftV"
    "Ksco0tqXdL8CgW/0Ilo7IgO+h/d+ZpFJTyVAl8UCPXOOz7ZEe8gPO1oyOkHt+0+eyTNPz019d8zQV6Cfp/duLqTr"
    "5lvXtaqvMNa0uXOX+LTUvsws8mAY60ub3thnjfSdD3EgFaR347ifh/ygxXNiZhhrl9sG4vEqs7Ji0KdCpbVFtqhB"
    "xEsazCci/hDxh3T8gfVOjkN5PMeUNbY/+UeN+NVO9vS1WKCvnIi+2jV9oayJRbImkjURL/iv5wVlyrSLbCXb1Oe1"
    "rl2kt95T40R8IuITkU4a6aSmT0Dro5L96atqOEfZ2RG5JWzaj2JfzRGVP5xbokSZefr12TAdyIY5EHxHfycb4C0q"
    "tdeQcU0jm+meWe15zWyYY5yDLM3mV/Ht2/Zu1xY/Fa0y7bUNzZEYGdwhlv2UlvQW/e8bnNTZRhIPGjnG9YNncp5M"
    "dt7r9nPqTKqX9sp++tnjmMicZKTx6lft/p4ywfTP9nJcHpVr8Shuwom1pp84kjuR3InkTiR3Wlru+J3bo+1qT5aY"
    "8QdVJeaeXt6v2X+M7JNcU+zWLaaYjFdnuWfyJeXaplTd5QF1bzot9b2C9j8uKHb3sRbRfY4jfnkp2YzPDqjD7Tsr"
    "oM4nK1N1ToM62GZ81qiAOvysYwPq8LMOhzolVKd6lOuDT+4LFeqUTjTr9BfqXEI+6afJl9wL6vyRnuFMoX3I41J1"
    "doM6L9WYz+J3TwTUafJNQx2bZtjf/XUH/zrs//4X1Pl5rdn2yxak6vwd6rxCdU6x2vMu1HnzVHncfy/UOXyVWecV"
    "qMM0essYs3+eCajD7dki1NG0jvf5YUAdvs99UGdmnRnDwXVuD6jD73U91LmTaOKgMSZtXAV17qI6b9jzH+q8PEWe"
    "pw0Bdfg+iwPqcJvnCnVev858Vn1AHX7WRKjDsW2rlprPqoU6h9SbfbmN9LUToc79VOf2tanv6yjO6Uioc8BSF8N+"
    "PhjqfLpcnqeDoU7fFeb+dW7zvlDnk5XmPC2kmMI9oQ7zJuY/3IddAupwH3aAOhxTc+tac77HOrixLMh7NfZFkReb"
    "Rn32qYDdMJPyQgjYFoqF+bOAvbsmhb0FGPPmEXNS2OsCxvzoFQFjefYsYMyDH1pHeSEAG15txnX+FLARhN1E/foD"
    "wCZzHNi0FPY/gK0h7LfUn3cCdi9hrxF2C2BPVpv08G3A3iXswBU0/4u8Z+k+S/dcC1gF0UY3wlYBNpKwcnq/CwXs"
    "mIl0fiRgtkw8B7AVhPVZmMJmAPaLUS6fSsp/wFAGJs+fFrCfraX5D9iHo8x5f7KADaI+Owaw+tF01jTZIUfgOxD2"
    "OrVzGGDH15gxsUOwzwg7hOisr4BNJfrsBVgNYfeTDN0d20nYKIp36yJgV9O7lwjYMIrrzROwWxtS2PZCL1a4gfLC"
    "ADajxs2HobF/CljdtSnsfcDm17h6ZVL+CxjT/B8E7FYa998AtoCwD0gnfRGwxdY9nwZsGWGbKD/I44A9XuPKd409"
    "AhjqVhp7UMCY198L2LYac47dLmAck3ujgP2DsE0CNugUygsjYMefS3lhBOytJZQXptCb+6U/tXOpgN1GvHyBgI2k"
    "WO3ZgBURdiHNo3rAyse49JbMCwPY7oRNJJofJ2DMk0cLGPOCEwTsflr7HyVglUTXhwLWd4zJzw4EbMgYl1cm88IA"
    "xvoa6xr7CthtRNc9ABtmtbMCsJsIy6NcOqUC9msaoyLAbrH6OkfA9qMctV8WeLHhk0n/F7C/EfYhYHdZffYXwHJJ"
    "b7ya+NLbgHWrNfWC3wHG+uad9H6/EjCef88Bdmatu5bV2BOAzat11ykaexSwtbXu3E7q/4Dx2qcjyb/vC9gtRJ93"
    "AYbroWQMuoDlEO1eJ2AjiCauFrAZq1PY5YD9lrBraYwuEbAuJBuXA/YaYcspb9ViAWManCdgzy5KYTMBe73W1D/r"
    "APszYd2IBicA9n6tycvHAvZ3whS930jA4mNNejkWsIKxplw5AjC2fXDeqYMFjGlpKGAHE9aV2tJPwB6ituwN2IWE"
    "lZBs3AMwXvceRG3pKmB6TZyMTRewLfR++YB9SthvqC0KsDzad/PO3BT2n3yYY+PM8ftYwFgv/xtgp48z9br/A+w/"
    "hD1IesgfBew+eoff5nv3Bw0gmngJMFzjJ9f/Asb9+TMBYx7yYwGrpzn2kICxbex7gMXHm3PluwJ2Os2/mwRsLmHX"
    "AtZ9vKl7bxCw3Xj9L2A8RhcBtp91z2UCdj3d8zzAhhLWna6bA9iphD1A100DbA2tsa8impgsYPzupwnYkzQONYBd"
    "Ttgq0olOFLAEyZyjAeP1PufoOwzHlrBHiV6+IWDMlwYJGOvz+wkYr+MqBexker/dALuVsCX0DmUCxrK/A2DfIayS"
    "dJS4gD1Ic+yrPBd7ZILJsz7L8+bmY3r5CDDbFvqegDF9vgPYUMK+oLb8HrB3aJ/ZVurrXwP2V8K2nUp5IQH7mLCX"
    "6B2eBGzfSa6uorHHBOxSypH4MGCDCLubrrtfwBbRGN2d581ZeBzZjG7L8+4fvYR0jesB2zbJpN1rBEznktTYOgF7"
    "jPrzUsDUZFPvWSFgrKOcL2Bbz0hh8wWMn3e2gHUn/XoKYF0J+5L05IkCxvaCUwAbPtm0a1QDNmayuX4/DrBTJpu2"
    "mSrArp1s2tEOAezQM02dYX/A3j7TtL/0B2zeWWSLIPmwD2AJslneTM/bU8B4bLsBVlVn8p5OgFXXubxEYwWA1daZ"
    "6xwHsOl1Ju/ZlutiaKfW2CcCxmuuvwO2qM6U/VsBW0JYCd3zTcBW1JlrvNcE7EmaDy8DdjVhD1+cwn4J2EbC7iS+"
    "9HMB+yPxyJ8IGK+d/lfAWC+/T8B4DXQHYLfVmWugmwH7LmG1NEabBUwRLV0J2KOE5Vyewr4F2JOEfUHvfjFgT9WZ"
    "dqkLAPtlnckjFwL26zqTT8wF7I06U8+aLmCnkc53JmBbLboeD9h7hL1O7zAGsO11Zg6CkwBbTbb61XTdNwG7aoqp"
    "ex8uYCxzDsLxI6zXhWT/xzEi7BJaB/QRsFeIL/UEjH043NfdBYznZmcBYx5ZDBj7WK4nus4VMLb5fx33Yto3o7HP"
    "ARswlWyx9Lx/AHYaYYcTL/grYPdNNefKnwDjHBI8tm8IGPOQV+Pe3AcDyd76AmDsF+L1ylMCxrriFgFjfvYjAeO+"
    "fkDAmLfeI2AzyTb6HcBq6k194gbAzqs391FvFLCfzE5hVwDG/i62Y14mYPx+DYA9Wm/S2RLAPp1G9l0ah3MFjG1W"
    "swBT0931h8amArZ1urve0dgZgB08w7SfnYr9SdhcassowA4nrIR8UscD9vgMc04fCdiUWaZPbzhgU2eZ9okDAFtG"
    "2K1EZwMAO242rfGI1/UG7NbZJq/bC7CfzDbXjeWAab8Y8roEYEfOMXNZFAK2eo7J52OArZlj6i9f5MDaaY65lvkU"
    "sNcJm0c0+AFg/5xjys0/Cxjrbm8B9sUcc/33OmC5c81+eQWwd+aaPr5nAetyjtlnvwBs4bm0HqOx/Slg319g2nt+"
    "AFiPhaY+8T+A9VloroHuFLB6GvdbAJuy2NR7vi1gTLtXAbaKsKfo/dYCduD5pk60CrC555t6z4WAvbDEnEeLAPuI"
    "sJXUlnMAQz960v8H2MqlbpuS/j/AOB/+8TPI/wfYu0vNdUctYEuWpb7vIV5wsoA9RTR/DGDLl5m5GkYIGNvnhwG2"
    "34U0HqS7DRGwj8j+2RewwRea64degN3B+TJId9sdsIeWm/OoC2BPEPY0vUNJjjfvyn9oHPIEjPnE9hjw8uWu7zTp"
    "/xMwlsX/BKzbCte3kfT/AYYxEUn/n4B9sJj8f4AduMK0QfwGsLENpmx8UcC+oPMBngbstAZTL38csNMJ23c++f8E"
    "jGnpQcCGUjxHf+I99wKGsR5J/x9gUy425+aNgD18sWm73wQYx0HxGm+9gLHfdzVg2keQ5Nd0z5WAXbqG1sVEu0sB"
    "e5ewh4gGFwBmx9TMFjC2o9QD9thac307ScBYBowD7AkrjmU0YHrtg3PlBAFjGXAUYD0oNm9vGr9DARtI2DyO/xMw"
    "budAwAYTtoz6el/AvrnO1Pl6ADZvnWm7rwDMjiEsBewX60x9vgiw99ZZ/j8B+xa9+5d4Vsh6s6//JWAswz8UsLWk"
    "S/1FwL4gH/TbAnY3vfvvANtAWJzm0a8Au3q9yc+ec/zz9DwhYPkkcx4F7GfrzT77IWDPWNj3AXtxvSnf7wLs5fWm"
    "fn0rYG9Y97xOwDhO4GoB43X45QLGz7sEMLXBnA/LASvcYMZgLQas+wbXFpH0/wnYNBqHmQLGtFsH2ELC7qG5MgEw"
    "HVeQHCPSz8YK2DjCRgoYz81jAXv6StMGeISAsXw4WMB4vTkUsNXXmPK2H/b1RjNeY2/sl40m/9wDsA83mnypK2DH"
    "UuzfByQbO+K7Q1xg0v8nYOznUoA9tclcr/xHwTtcSzoc+eY/BqyOsFKSxX8DbOlmN44i6f9T3nxfrBP9ETCOC2Ud"
    "+rcCxr6sl5Q3f9ezUDaZyp6EMo6nfBzKnqSyn0DZixz/C2VbqewBKBtJ8+h7UMaxZXdC2Xwquw3KFlHZjVC2jso2"
    "QxnzsKuh7Bmi4Sug7H0qWwNlH3H8H5TFabxWQBmvf5dCGfssFkJZHvGbeVDWncpmQdlQKpsGZR+THn8WlHEc5UQo"
    "47XxOCjjtdgYKGN/9Uh8Ls3f46FsFek2R0PZCZRrboTy5m87BMp4vhwIZUy3g5E2qKwflJ23zj0XJhdkeSfa2MJl"
    "FxM97668uee6QRnbD0uhjH0dxVA2YoN337W61tyDosvvgj1Pt9N+p1bKA22cRssnzirP/qcCecOTdeLizv9UNfuK"
    "hhbb0uRk0MhEuOcdH25HVMZnbjbEQm/+4z1TF1H7NI1eQKSQ3zrkyY3LiTfNEL9PXnvZgxlvFgUFjH1Vq7TE3GmX"
    "bs9cDPbInaDMfKF2zN3Byuu7ZGyo8vdv9QPsw9NMf+jewj2PIfm9B2Ajx5hrn67Kq6tzLCnmGuW1HfsdkJ9zWQx4"
    "eJ4Vn6plF/djQrgvx/hjLtYvCLv3Cm++ryvot507lXWqSwVZulKQXxeQnsG6kicHUKvIn5gxu4VPrmpfn3iWYqMy"
    "nZiKh52gafZmS3lwpTncgejvdOWeEYBz2fZrnaz84/6OUV4/Ia+tRyh/m9Ew5bVHMDZE+dtl+yrvfrOn1pox9ZUq"
    "/Z60cuXvq8O5O9DiCTh37X0hmM+b5anWx6cqNz889rNtGzhV+e+DGKW8vlq+7njlb387UuhnxoYrf9vqAcrrI+R4"
    "iAHK6ytSG7xnMm6z+gfPB+C1+ue13vF4b7b5PByP28m/vWiSdzwY4+uk3O1cVkE8kbXgElp3dW1NvugI8zknNPNp"
    "0/yy0ssZ46F05AZ/zSajg5cS/l3uxwsd0G9/aPFClqEziafcA3Q2fpS7FzIZZwDYohozb/oNgHWfaGIbBYzX4lcA"
    "9oK1X/EybUckrN/0VFvPB72klWW7pcXGgIrj7VnEx5urrVdmqtSrcItSliXI6+y4Bkn28Bm4KHts2xDyVntvEz7P"
    "ju1Ox1tLLd5aTLy1KZ9K52DTR9C85bMR8OwVpv3Wy1loEUMsp/krr/ar17aY3iqeOzTd/a33FSFNf1P7FH2ui491"
    "c2Gy/reF1qUxitMeTvpGH6BtrsNYT8CG17p1kvGCgPE9GcOzLLisI9rMhTNhzuKcABu9c8h+P90Xdm4bntsVNMfi"
    "9M35mbrSHCyGe/A9ee4G5cbJi5m5cc6me09T4XOzZZ5Dtp2dHab7YWo6TSRQeTmgOfOoAOzIyXgmJ0VjmHct7+3G"
    "em+7dTY4Xp1lIOkzaxqxuYDpe8wAHtt6edmMLHXtORdbNjbtUBmvCnyEUtKf4bjzXO/1lHiIjq3k+p0c//2YBY5/"
    "XKam+CafGq3DvgQ+14Xo6HMo4z28H0PZ5eQX+wDKODbyPeWfd+MdwVf3B8GH9Brco1+dib0sYHXk8/ol2iAXuTbF"
    "5H4GeE5/0r0ehbKNHM+svPuOuP4DAsbX4TqDcz1wbkRcZ9jn6+E6wz6XD9cZz1abGK4zfmLlYrxMeXPJMNagvDnF"
    "7FyOi5U3F5hdZy70HffxTGHsOc6jDupz2RnElzi/TDKGbmOqXi4wZZ0vhGl/tPL3j5+g3Bxt82u899H1+D5o47Jj"
    "D9HGZed9QBuXvY+xb4De3SvATre7oN+jP5N9yejPZP8t+jPZF4/rBfbppvMPFJMtZy/4t75PFxgjYx3Q+Pl6+/bL"
    "vk6pFx5e14m+i0C+YbucId52xX3smpXw7fHXDkl/dnXMssXnQZs0XZ5J7zhRReeqGueqdm7dc1VtfVip6MzbtjI2"
    "eOZtOYyPA2uXXJqLMZqLvVe5+91Zb9H7Qnm9Uqbkszdt/0MiwGaOazDeN2uf7cp8kvkZtjvPera9bxWfbefBKBSu"
    "e+lK77Pz6V2Dzrdl/WHPMd57sy/gvHovj5TOP8VzIbnO6T4+yHn1bnyQ33ueFNA/3xTk3zEU8314gGw+SPnvpR0c"
    "IDf7BMjbnso9O8PWl9+qc3/b+RQ6K//4V5Snjwn+5Kb8gCF8dsqy36HcGUK6CvqjWW8srXOvtX0zdt4W9M3sU21i"
    "5cp/v1giQM8tDNBzYxDZge88nd47BnK/FdaZwRa89vjJrpMKMrFa5AesBwYGrCP2Fa7jPJA9QNfGe+KalOt2gbr4"
    "DKku0p6NYYxFqcVXbf6G9zlwtptjwp67FcqNl3Os+TgcclgyHlSf9ynp+A0/XVSBje4Zi0f7jdFjAWP0sBA/w9j9"
    "wj0LqC/vpnYhps8BkHipPheA103XB8iwawLoZZ3QTsYuBexS6/1WBNDD+cKafoGwpse1Kt93JsbgUNlUKON3mizQ"
    "1ulQxnaXUwLorVpYj50QsMY8Snljiw9X3rjkg5U3HvoA5Y3rHhRgm9gvQC5XYjxHjXn29G4BekBZgDzvoGQbZ/7b"
    "cjwMz5/FIF/2ajU/qeNj18sJy7Rz272USQT7NJvToX5GVEm/Qjrm2PdB4A/RupnEq4aMcXlVL7Bj/XuRaX/jfRO7"
    "BdBqmaAn2nRsX4dxftLatgTkSAkJ8q7KPW++G8X3HCqsw/IJYz5STv0kyUGOK+yvvHGF+0I/6jh7qR/1PiTux+7K"
    "uwcEYzPzJpr3x9hMO7c0tpHj7+1zhvjM+ri1vsR1ju1P89PBc0De7unTVy/CO9n7PFBPfq7apB3UMUZaOZ/xnXD8"
    "c8FPFxPGtyl+Db45PrRpv36l+817Uc5XzT8jMv0nQw9gfKeaSXKt4I6qzNlXRTNYXEYeoaqwNrJYGjrK8dGPmXZO"
    "qnbt7PZ8/HRjelsx6q8nO6b+ei/oGPrfm9UOOCdIilm2pXBefnBIWmGbl9dhJXBlc2M/QgU2hSFcnxvEmvU0d06g"
    "jBlB+Ta6j/LS9HuWjEnmElVuXL22tURx9e2LRsPG1e+jvPmgaolG9lTueWiFpHft0diyPStd/cqOz0gE6IqFAXbK"
    "IH6aC/z0BoufRns/dn0a7eFEvOi/YZy/G+CrwLjJ2WRn+TfFzFwb8jrOTfCnU9297cVg80pn17tQsKWdDzyN4zMY"
    "mw/rX867eaJln5sB1w+jOiMvcPe2s0344EnuGS76+8fVZj6PU6HuK5RjYt1lZC+gdq2a7vquCpUZT9ONcm07k1z7"
    "GtfhZ5XONuscIvhcllCenv2hPddMMn2Y+9K+oxGzXPsa1912qplTm/PccI403At5GtXZb513vc1tZtsg6kKcd+3Q"
    "OeFiQSR/IvZ/GZW9T/uMDpovn/Gmz7cLWntHsi2SbdE4R7Itkm2RbNuRsq2vjx2M++3gdV5/9n8meOvo787TXH92"
    "U05Lwmaea9qubUy6D7YVcxzguWeSfMb7lPnMHx23k85ffSPZ0w8b7eJ+sZORDI9keCTDIxkeyfBIhu9oGe4XQ2vL"
    "XrTBllDf3jpGlrUoYyP5GfHVSH5G4xzJz0h+RvIznPzEnNuR/Iz4aiQ/o3GO5GckP3dF+dlPmXInX8n23MoA+/Ju"
    "AXK3LEDuYpy5ZB+WZHMe5af88IxInkZ8NpKnkTyN5GkkTyN5mq085TN6JHkaj+RpJE8jeRrJ00ieRvJ0J8jTfOXu"
    "TTm02puHiWUf7k8eMN0bq2RfY9fF/GqR/Iv4YiT/IvkXyb9I/rUn+WfnGeweIP/suiwvpbqcI8++JpKZES+NZGYk"
    "MyOZGcnMtiYzuX2P15jn1tnjUAry1d4DimfdSddG8i/ii5H8i+RfJP8i+dfW5R/nM7DHQecF6qL8cyBgPCvnQtBn"
    "7CqVmUyMciVEMjGSiZFMjGRiJBN3lkwstGSi3S7OT6zLqurcc2yT54k3pL6Ppn8/u0jOXYBnjXC+X5Sxt9J99qjO"
    "/n5+MjYvkrGRjI1kbCRjIxkbydidIGOT51KNMWmI28V9zbJX742M7KYRX4vkVyS/IvkVya+2ZjcdNc58h6eIFvPp"
    "rPG9oS77CfU+f6luBdR9nu73ebVcF2NW8dxm/b2Z6OYv9cHrwCjneiRHIzkaydFIjkZydGetA18k+XlWtWzXPGai"
    "20fp8rTrNnGdQqvOR7XmOdojr3TbgPGq+US7Es2eBOd5vzpLyBU02t0fie8q3UvrAFKen2htG8nkSCZHMjmSyZFM"
    "3tky+TiK4+lWG51tEvGxSF5F8iqSV5G8arvxOvzMYevMNRrmumGM63KdKB414nuRfIvkWyTfIvnWVn2N6cahAvqN"
    "9+LbdXD/vn0/v2si/2HEMyPZGMnGSDZGsrGt2Spnksw6bEbquwv5C7+4IPU9rz5a00X8LJJbkdyK5FYkt9rOmo7X"
    "YF8uN/fvvTEr9d13jOtz47UdX6PILzfolOBrjBzfPnUiu2fEOyMZGcnISEZGMrKt2j17UHuGjzbtlDfSe/cU7J54"
    "jb23wu9+ev+EvbfCrov77IPkZ3S+VCQ/I/kZyc9Ifkbyc2fLT2573bXmnsLDSDZ2Caj7eI1ZF/c72FgkCyMeGcnC"
    "SBZGsjCShe1FFo4fZa4lg2ThzbX+stDGopiZiEdGsjCShZEsjGRhW4uZ6U/t+Ae175Va817RPr+In0VyK5JbkdyK"
    "5FZbXMNheyR/4ADl9Qfa77B3iPuxj68ioK7tDywJqPvEmtR3z7OjNWLEgyNZG8naSNZGsrZtrhFt2WXHwURrxIif"
    "RXIrkluR3IrkVlvcV2HvkeBYFXv/A8s7u45IY3Pc3+n2T0QxL5EsjGRhJAsjWRjJwp21hlu62c1HHSSfzlGmfOJn"
    "3kA0W0NjUA8Y5gjV2CQBO4vefxxg6HvU2GjA2B/52KYUdgL2MY3HFNrn/9xSegbR0oiA+fTxGe7voSvddujrhsDz"
    "Z45xY4I01hcwpGWN9RL6qTu97+6Avbre7AuML+o8LfU9hPprUZ3ZNowvGjA19f2z9bLeY9MQz7FBgN2+IvVdPsql"
    "Yfsd9HzpRAyUMczBrrHdYJ49RH12F31fPyZVJwHXn9yQ+t56hve9Dp6b+r5tgvlemraX0O984jlahk4lGRrPTkCm"
    "+8Ry1K7zibWU1OVPQpaByKd+SPztvklePqVlha0z23zJAb40Jcf9N/p/8ojW+tP3YzTHhhDtnZLj1i0e6+Z51N8d"
    "aH6MJB5zYkBdPgt9BfG4I3Jcui9iXk2xE5fS/D4ooA63b2BAnU9WpursA3Wwzfis3QPq8LPKAurwswqhTgnVqSaZ"
    "fQU9Swl1SieadT6PeetcQvz+aeJbH0KdP9IznCmp7z4k97ZCHT4ziZ/F7/6HgDr87r+GOjbNDKf7PBtQ5zFq88+g"
    "DsfKnGI960dQ581T5TH9vlDn8FVmnTugDtPfLWPMd78xoA635xqhzoqN5n3WBtTh+1wEdWaSfNpvvFlnSUAdfq95"
    "UOdOGu+DxpjjPh3q3EV13rDm9iSo8/IUeQ6eElCH73NyQB1u89FCndevM581PKAOP2so1GF9ctVS81l9oM4BS019"
    "kvunB9T5dLk8d7pBnb4k7ztNNJ9VAnU+WWnOnULS9eJQh/kF8wR+9y8c/zr87h9DnVWbzXPKeA7+1XHlB/JDjf0J"
    "MJt3vwEY85uHSHd6FbDh1eb65QXAJhM2eFoKewqwJ6vNPtkCmM0ffwTY/BrzugcEjOMF7gEM+ZjGviNgPIY3AIZ8"
    "S2MbAbNp+grAzqw1cyBfBtj7teY7NABmxzwsAQxlqMbOxbaMM8d9loAxz50KGPI4jZ0hYPx+pwoYy+9RgHUn/rQb"
    "3fN4AeO2HAkY8zUe9+GAXU7zNUF6zgHYFsLuJ7vhAMA6WXK0N2A8L7mdewG2YJK5XiwHzI5hSQD2XeIZr9D7FQKG"
    "vDCpqwmY5m/J+Q96n5ru9p3GPgXs+wtMmvgAsJXE6w48P4X9GTA811BjbwGGfEtjrwNm6xyvAGbris8ChjxMY78Q"
    "MKaznwKGfE1jPwCMZQGP7f8IGNPZnaAr8xy5Dcoms/yHMubFm6HsSSq7GspepLIroGxrtWtTygX+pMtWQdk6KlsB"
    "Zdx/S6HsGaKZhVD2PpXNgzJtd0nOfyhj+TUNypiuz4KyPBrviVA2dKJrZ8iFNb8uGwNlzONHQhnzt+OhjOn0aCh7"
    "Z65rZ2h67kLXpmTbYg6EshOWpcoGQ9kdy1Nl/aCMaas3lDFNVULZJetcOwOXXUw01A3KmK5KoYznfDGUvb7eu1Yb"
    "scFrZ8ijOkFrtg2OvGYbSTKqkGTqlAmurTKpZzpu3X515hz/cJF7D113MdR1FpNOudyladYjdN3ZoH8on2dPcbzr"
    "sRNrXRurrnO6411H2XVqoM411S6WPFtuuitnuE5skmnPvJNo4gio88p6+T4HCToTt2MwygHCVq4hPROwZ63regLG"
    "/fgszd/ugB1PukhHmsedAZtRY9q7igVsON0zV8C2EPa18mJfkc3wcwF7k+b7PwQsRu/3VwHjd/+TgLHd8w0B03SX"
    "1DMFjG2iLyh/nfApwBYRNpD6bAtguURj/amvfyRgfyd94wHAfmLR5j2A/dnS7b6jvPob68o3ANbdWiNsBIzpc+Mk"
    "V87YGPsYLgOsdrLZzga0eU43sSWA3b/AbMu5gNn8YlaATjEVeF5H6v/Jgjw8HcpuJho9Bcp4noyGsj/Xur4LLruc"
    "xvFYKGOd8EhNA2TDLgK+WkJ1u5G9+hDgu8izuZ+6Q1nBdNfP0CT36702Wh4j5olooy2gcfiq2pQJbM8uA50gk7Zj"
    "m1HO2PJFgXy5w5F9Fbz/lvkjro8YO77Guz56er07X+z1Eeu0e45x10c2DVzkeGmZ6y9z/GnyPMdLy6wDzXH86Xxa"
    "AN+f7PjP/9Mc71hzO2sc//l/ouP1Hx4DZTzfq6DsM6KvQ6GsB8gtW1ca6vjz+n6OP+/d2/Hn9Xs4Xl2rPMBekBAw"
    "1nELHa9uHXe8OtX2xr9v8Xp9VspfsYrmQ0FruPt53uSw0T5XK2n5alf6xCxvhJO2fshPwqe8IatmVhptiwXGDOj1"
    "0dkt4M/K3NvlUssuSx+hxi8WSBW87uT8uSjD8t5u5BNvu2MZJLdwXdTTktm2jaoHrbfKBeyYSV55fdccEysUbBXH"
    "CLK1nN5DaottRywW1uL5gj3C9kXPt+5r20BOAexvk02sGrAKy8Z6HGAXWna4qgD7zyGwDtVYLgRC8VngHC8zSGj3"
    "thrXX96b1tPKekfbHozjWHeWiSWITtD/o9dSUuzCFdVu27ifS5VcFiPdrwR0phKSPV1Zp6bxH67lMzyrlBhDcv2p"
    "20X3yVOmT1TbGfh58WY+L5f6qMh6Fve7pg2eZ9xnpVQP63Pf637mtuWr9Gew63F1hHozrffZsTw6I77V5nl5VQvV"
    "wXd3aCxzVfAelFt91gpryP5z1RSKxXNS60eMyZ1NY95KAZNOiIiTuGpfn2xiNVs0FlP7TZbQHJ4PHR2NZ/sbT0fJ"
    "ttHvka0nGtP2N6Y4jsMF/9m15Cc5ALBt49z4YN7bzxjH2TLWG/Q8tvUPuMiMv2Z7Xnfl2tiPoJiMG8gust+Zrt+E"
    "dY+vTnXtMPhsps+XyP/Qe5WsEx9g6YscB1Jf49XfB9ebeiffi3VKnB/Yd3YsqMcHrPx9+IXCdS9d6bX3lYNup+s1"
    "953s99vdx7bJ/tDOyo1/1/4tSa/TdhvW6/IFW27Qmi2HfueDrb3Jbn4G+aVqve/HtrgO1ppI86nbiU8VtzyLinmV"
    "QXem5uYlqSVleipMztKiDu2ASSUyrN+QXq30KtoFLdCCqhZT7MGIFPgpCN91iUBdSfszTgNfH9o4NC1rOlbW/Hm7"
    "xvWVM92fRfzvs2rXh9EUP0V8pG6yl+dfQvz4kQlenr+S8qQcNdvL87fSHJw4yuX5jD1S7+brTMbKoE+I4ho3b/au"
    "z++huJZHBb/IFzSvbx3jnfP8vE6T/XmaxF860vM7+9hhgviM7d9GXibuJaLfkuzgWCZtJyrzsWtwDOEHi719urbW"
    "rWP3qR3Lhn362SQzLqtQ+cd62TaP1l+PZxg13z6sqfGWtUOY7EjTXR2VsG3mDNITiriLnMw+MWfX+hBLLm6lAUxr"
    "F8H9Xmjfwrlu+wUnK/94idOUv++4Rvn7909U/v79o5V3/9679N19lFeG5FxO19d7ZcjrxJs+neaVIRy/w/FRKEPY"
    "T5s/w8vvOG65bIyX33Ec0nUTvPyO43wYQ363pdbE/PZ12Wuk8gAZlQhoc2HAuwatM7Cv/WQNn7Ub5Af5p098WKLO"
    "jKE9ZpMbN6vb9i7ERDmTzL2dPyZZ+Hvw4Q6sdmNrkntBAOOcNhspbuZ5wF4n7Ha655OA8T5WXt88Blh9jXnPhwHj"
    "/SR5NAb3AzZkjLt20tjdAsZ0ehtgvHfiTrJhXg/Yb4mm1tA7XAMY7ynQeww0ts7x6laXU59fKmCKdJ0VAvYu3fN8"
    "wK6d7LYpub9YwB6+OIWdDRjSA8fo2dg24hsTAeP9EH8kfnEKYFdNce2/SV+T4127Xk6xzccBNqLe3fvDsQ5NvK/e"
    "nR9JXxNgbCvgdef+AsaxsP2FmA+m/X0A03HSHDetsT0B+zXZIG4iOuvmePkAt6WTgBVQWwoE7FCyiTgB2DaB7+h4"
    "K419ImCrSBf/u/LGZ/M6equAcfz5m8obx8Oxsa8BZvOSl2FN04v09efQ1qDcGD0u26OS9oIJNomfKm889sPKGzPy"
    "oGCLuE95Y6rvUt5Y6e8ob6z0TYJ/9tvKGwN9DZTNIz6zXnnjor+lvHHRlyhvHE2D8sYsL1Pe+ORFyhuLPF9542a0"
    "HZfjIaahbp+hjpizC+qMzVzjDGmOzbYAbFaZxDoUxEwZX8o0NcWMr2Idrek8qhkmf2Bd51PHe4+Pak2/dLp7aP2h"
    "U8h22Ne+Klzr93z7Wq0/lGTQdt5Llu6ad+nfq0ge3wsx8UVW7Lkd03cL1MU4QanuRqibrg3fgrrcbr6fXXcF1P33"
    "IvO+J1m21POg7vu0J+Cg+fJ9Zwqx/Hb88ZmO/55f3vsxDupI48X6A9fxe89jMJ602uT9IwJiOYcJGMfyDnH812V9"
    "Hf+48l4BewZ3D4gd7RIQH1oSsPcvD2MqCTuh2o2VtPfGHUP7Ov+NsttaW/5T+e9/ez9gLfuugPF1f1D+seq/CVjL"
    "vihgPEZPCxj32eMBa+BHBIyvexDta7PM6+4FjOn0BfLf3K789+LdCBjOQ41tUv5x8+sB07FrOEarlf/euJXKG29/"
    "AZR1obLFgp51rhB7NgfKXqh28xPZe9emQBnvpZwEZQtItx8PZedR2Vjl3eM2Snlj+k8U9LFjlHfvWpWgox0KZYuo"
    "Hw8SdLShyrtPbQCUcV66/ZQ3zrqX8u4X21N594FVQNlXG1y/W7pYSI5zLiG9IBP9IUa2Fq0/7Au2RMM+RWut2lHe"
    "vEo2L+gaQLuYr8TmWenyKpVTfJwjtM+O5fyG8t+LPEj5x3liXh47zrMSsANnu+/OeXn8+qMsYL52UP55IOw8h2WC"
    "jfEcGkfW+VonJsMJ0lnDWOHbXqxGusC3RLY3ToR2HmqamAv8JJf4p2p1X0sop0OsXfteCrLyWwf6hTmuYS+Bl+8m"
    "yFbcn1XsE2Osx91R3rjoHtPlOGNF8TOl4EcoIV7flUMNVFJoFKcjgFLwT5b6+ENtvSRfkIFB/AnXqHHg4WGe9Y0A"
    "fjsoQI7sF6BvVgr6xO6CzoJ7uesXevdy8/0wTv/xGm8fDVCybyEXeL69f/6lGu/++S9WePfPjxrtjQmw87Qcqfzz"
    "u6A/x84vgf4cOzcD+nMwl5Ltz+Hn3TXH68/hdj6/zutTwTxGtk8F8+rYPhVP/gwrDmAxyMo81ar5YLPza+cYrL4N"
    "54sNLRwbsr1LLENhlR/gd+sBGJ8DxBjq22/VeePcdLJYiW/rOBkpzu2aSd49DcWgBJVQ/a6wBmE+4edHLqRr48Tv"
    "bTt+uvcvDPBlot9xnjJth365daYp/3j+yYJtgWN70G99f73pR0K/NecbfWyt12+9sc6NAWW/NWOH0D0raQ1wmPKe"
    "RWVfj3yuknTza6d7+dx/KBb2vrVePse+wpGjvHyu62Q3l5rN59ZUm/65hPCeUjznkmVufmJpjWT7jzFW189/PLxa"
    "pj3tq4rTM3i/0G6tEEuZZH16C21+o+ZWWNS4LiouSTZAjKBLJNWVss6qi55HSWFdnnqxtpxke4PMFmNZr5ti4Xlu"
    "CI5dld1CKfMApsrwa5qC8I+t9IEcfxnUUOXf/VVZDnJD+DGsbMlApMpsoIZY5svcWFYy2d4vcKDj7sNEnizxJn22"
    "IMvafR3/mPcejn/Me4UQg8LnxZcCxmdU3EE6axFgHZea8SI5Asbv9yW8+zArf/m/lDcnOWMfAjZ+lHm24l8A45zt"
    "jL2tvHsIGPud8sZvDCAZ9yvljSVh2fgcYKeON9/vCcDqV9Maja57VMDuJl3kh8o/fyqPx31Qxz5LhN8J7eq9V5nj"
    "ciNcz1j3avP6a6AO98ntVp21UIcxzhvOdS4SYs34PZYB9tYYs2/PA4zP9eIYsjmo0xDt9Fno1b1438sh67y6l63n"
    "oe71uUX/qHvxGQDcTtS97rmE9vNc6dW9eJxXjPbqXjX1Lg0gDR0g0Je+j617vVdnzhHUvUZPMTHUvVadYmKoe52+"
    "wsQSwvzh/kHdazI9b+h4r/68Ajhkvspsr8w8qH+JDx/UcTZcf6oQGzJZiO84Xfnne6xV3pxz1YLv5wRom/afSm3T"
    "aw5u2+EB9v+DAtYVg5V/zs4+yj9/TE/ln5uyu/LP+dhZiBPqqLz5/4x8TNberUxy9OWTTTCX7ulYPh07RxP3swPr"
    "vkqwQ3aj+wXVywWbYNCz0p2nRBlumvJLYQ4AzpOn6RBpQtusJFq5tNq1/RX7rEdUtfv77IWmr6QUdNqct+WcDDvO"
    "lg77wHat7C5hdMlYtv4eKVY5DnRWAHTG/swiuJZzXXQjv+z+9Lt0e+Nc3O6O+0SV/T6IXewT89Brc2jd5yONl1SW"
    "C4s7vzH2y0UXh7W0vvZyuq4w7BjHwsYtxh0n18lznPxmdn3Bjt3rora3PCcqCOc3K4w12RpSrCIRsMLsk63zMRuP"
    "n7uoZ5/XyY7pC+M1K59lVAQ8KZ3svILoEOUix5xdXu3aglcSL8qhuhfQc0InjnMycNDGW8KNkNf2hVIGtKlagDab"
    "S3vS3kopl6he495G9HcT+BMKLTlox/uw7rhEmblAjTMQW3wPYIYR4PGdKgtzLWUmC2tfRQuFWaQlp6qgu2dCD2H5"
    "GdOgo+R9zoVW7IH0PM1fr7diDWJ0/ZVUlhPJ70h+Z8lDOWcex/1mSpu3WLQZj2gzos0WpM1cSxfcSjbQz2tdXuq3"
    "T1zrAmscUydtsPwpQ9k+rLw2qv3Zvqi8sQhF9O9YGhmA2ECyzeE9nB10j7D2Kz2nDxRsZyjTKi1ZGOb5vCcxk2vK"
    "wd+a7T3K6I/PAeqdRbsfbqW+1m36o3LPZthRNMn5QfFdDLvef1leC1sBT3bULa2t06bXSfPBD7OjaAPz1GZ6HdqM"
    "OwH9d4D5UFkVLPd43ncOyYPCnCFepvxzD+uzDw+39Or2wNNyqV+5j5kGBsE1wy3djHMjf+Wk9o+zvqavPTYLmcQy"
    "+TOSyY/Mc314+1h03LQmr3f3vSSy6O88Ia/3ibXe+MEfCX6lXMuWyu3n/CyfbjTp+WKyM2XaL0ZOzxblpVnsDt+5"
    "9gGn+faBRKtYBlAdRd55oDLP/0CewXxtoJM684zzeGdyXgznrkcfY3+6R8K6B/JNvV74ulGl/Tql1or9wPnPOG+4"
    "jqtxSP8toPLKLNqbAJ06oTI/34f57+9Vaq8eyyiULzkh5j4+N1+5+/SCZNKjLfTOg7J8Zx1DM8x617yQ77oj5b4k"
    "T7Aey1nsWx1Ds5/K/Lyk1zK8JkzbBlnjfgTRWqZtQxrLCXnN57Xu3tRKGC+87gC4rgJsIYUtuJZAXlWYJhaB+wP3"
    "Qp1t9VMjC2zKfxdmXdDe1wnppCspDK2W/257CGFm7zfbH+x07HOz42uC8pzZcT92PGR3IZ6L9y53Vv77mtOdu3L8"
    "2PB73gotWsU5bfNS7SvcfrO3r4Lyitq5JFA3HDzNjeFSwjohJsghuw3llmxP/h6S2T3KQIfX/XKmapnYjF0uR2U8"
    "rJ0xy4Abn5iKHJiDE2jMC5XXL57ck7rOpUvpPCOksWKLJ+Oep2dqXdqV7PkaL/NpS9xqSy7QWF4znm3nZtF5cKTn"
    "F1jPL4TnFyl3Pxk/PwbXdlDu+ZPf9Hm/YpDnpTRPuC+6WHU7ZqgnYE597uNSYT0b5j583WD6XZbFPTqnkfXK4p+6"
    "D8ZZ58p0UOY+X87NwjlMX6L43hMgjxGfqelXd0SIfJffgDqrFpln+l403j1n3q7DZzF/uMg9R9Gu02ecGfuK5/8O"
    "rzbjVfH837ut98Dzf+13zA3IkYnn/9p5MPH8309q3ZzZ9vm/fcebz8Pzf0snmvnr8PxfHEf7/N87Jpn5OF4VMM7/"
    "gef/Dqsz74nn/yIt2Of/2vke8fzfO5abe5Tx/F87xyKe//vQOjeG2T7/l3Msdh/vPf/Xzr+I5//a+Rfx/F+OzeX8"
    "N5cJ2HeneHMLcm5GzC3IuRkxtyDnZsTcghw3Plt5czNOV96Y6zrlzcN4hvLu0z9Nec+2xxh2zs1YLehwJ0AZx5t/"
    "U3lz/ByhvHkYhytvjp9vKG/8/RDlzc3YX3lzM+6rvLkZeypv7P4eyhufX668+YHKgIfbuqLmKbYvLugcRdTR784x"
    "baExx5XxyHtxXmL+Gs5t8A+hLufBsetuVS4/vGyBXAdzhvFeLsYwZ9hho00Mc4bxniPGMGfYcbVmnv/HBezlKd6c"
    "YYypem/OMMZ+sc6bM+yVWrMtuLeJ90hxbokbBYz5xSYBm1nnzRnGGOfNxZxh3cebuSVWChi3cylgfJ4BP2+B8uaR"
    "47wMswWM71kvYJw/YpLynl3JZxWMU948xHzP0cq7L5CxE5R3PyFjRwkY9/WhgM2dY9LLgcqbQ4qxgcqbC4qfty9g"
    "Ns1jDgPex8I0WCFgPLZGzpJa7xqX749rXO5vtMuwD+b2WCoPIPpg+Nnrq838Je8K85QxnMN8hiRjvxEwfp8XBYxz"
    "neAc5jMweN48LmBra71zmLGDZwh5/2rMMzfuFTBupzSHeU8SzuFOE817bhL0JJ6L6wWM+2y1MG8YWylgnHdlqYBx"
    "fy4Q5g3fc7YwNxirFzB+90nCvOFcoziHX5lrYjiHP1hs9hnO4VXWHl2cw51XuDnF7TnMeWWYJnAO8zmxb57qncOc"
    "m5/biXP4+XUmhnN42Xqzz3AOc74dvg7nMNfHOcxjiXN45CZ/P9BDTmqu8Jo5X7k5b3mfNu/JZttZ2Rhz39tDINNv"
    "HWOehZA/w1zj3AV1MQ88709FXflGXNPVm338FM2xJSRjrgqoa9/3MqiL7eNcW1j3AqiL9+GcphijPT+grp2ffhr2"
    "2VrT3mm3dwLUvXGzORZ23dGgM82rl8frOKEOjlty3SvUscfyG0Iduz24d9duB+7dtZ+Pe3f5uflTvHt37Tbh3l1u"
    "y0Uzvf4mu504N9j3qPPhn6RM3yOPw9pRZo7XM0lvq6rznnX9wpXBdQcJei6fS3BmrdtXhQH3s/NwYvvsPJz2dZiH"
    "E+9t85Eza/19NLc2/t0Mtq98aC+OO+ZdXg91OF8z2yb4LINLlXdvPu8V5vtcKNChfZ/zhDrD6sw6s6DOR0vcM8yw"
    "Th3Ukfgj567l/pxf4+7/4TxuNsbXnQQYt5Gxbyr/8ywOV/7nSxyk/M+XGCxgnEutj/I/X6Kn8j9fAn0tL11pXoe+"
    "FuRjtgybL+TO43pIex1UuHy2rJt2tmzYmGOQz0BnDHOfO1a8Fa+xpfxKfE7qgOluPV6DLJiUfm812zIfhLZmaktF"
    "+zv6gfLpnbZUm7o8xrxn8pxcZZ4Db/hwWv4TwrMYU+3tU9SMGEuWVSyfKiDGwI5v4/W6ziODY1ho+Stsm1F+temz"
    "yMSXr+2SV4MvI1P6KhF8HRwn0RyfB/o6IrrdOXRbqlouH4XtV7/I2vdzIcSA5Le4fznHceK5dmFemz8DsXP2MSBZ"
    "7wKuCldY1QLTBWVhPtmdS/32CrT4dPc0cNfMBlLVcuPVnXRrnt/R2aUtP2/DxoWg3s1+4D2EuIhlF3jXlmWW/xjX"
    "lm8tN9f/+JwOi/3tzBxHzPlgYvDXFPMonPeeBzFSCWsvgR33Uuijb6fbH10KbRhs8Ri+ZqgQN6lCxAtzH/jJyUFW"
    "fX6vAmXmCMa8OAre027j/kLfDYGYXcbC5HTBmLUw+3Al3ZP3nWvsLEuvbWWdTVLfYrsO46708uyCzOPF4j4xjVKs"
    "tl9MY75gl1o7ymvLO7PWtEsVKv9zljAPX28rttT33C3lPQuomxDHUCr464uFmIV8IZ4gKE50unJzK+e1pm4S27XU"
    "kQJ7H7hq+TwuyC+nRmPT5sbG1lnupBicFVC2ZLPr4+Sy3IZU2UIoY51mHpSNG+fah7nskXrXj8NlW8g+fhaUxfhs"
    "ZOQltd5zPo7b6D3n46xq7zkfNdPdcz6OhXiLcrLLKoGvHkp2vy8neP0nS85NfZ97kZfnsp/3n9O9PLeC/AtbxgSf"
    "l86+/u7V3mdPpHvMPNf77BXTzb7HZ/+M/GQvLDGfHWQnyBFklZ+trMc6N+7Wz66qr/+dZXd6lXhDWcvbGOKcH8TN"
    "8FFY1Pi/DvyvYscpcZyOTWgnvDzBP0p37FpldPb5QRrS4Gvk/B8NTZdWZmCCC+A9RfGMbR9h4vbT6ZKuepZxUvZ4"
    "ls+tythyk75CetNnVUCpI/gokLdcQXEaR9e4ZzIyNpt8a7cTn+4HPJTr98Z1rnAmFPMe1A1/tcarG74xy6sbLrjA"
    "qxtyW1BW9Rkrx2ZI6yEd++pYPpcniOckdgLPSbEd91OC/+gocqI2nZMoHc9Jm3OoMoOHZZCTqP3ynKodzjN4zw2v"
    "+XDPTb5lI+HcXgXw1D6Wzp+gsjjNeV7XJpR1xl7j5+vt2y+T9rYXkG6C9hG+rwP35vazXYTzRvFe4bNIf03qhjFT"
    "d+F19tuNf39wTLsK58nJk9YwTiznv/mjzPEzxm578KdHS3nxmL/3BT0zKG/8IxZ9DliWopF1NN5rLNvlKuWeCdyy"
    "zssYnVOXLq9sOg6Wr9rKJ4wMUEEyIEser7Lj8VWZ3aLK8KnaOZKcEDZp1FVQj+m2wntmwtPLvGu39zaY/gEpn9GN"
    "Oak4UV5rRTQe0fjOonF9/dtLTX/Uv2IufcYj+ozocyfT50UXmTH9IxvBz5S5D36Nde+IHiN6tOkx0xyau3i8RU42"
    "vZnReIa4N+5H0PkOHlJuvCfarAu2u2tKXkeG9btHvCHiDel4Q1h6QprsS9+F211a5v0iek/kcGXGHpcoMz9lgSX/"
    "9O9E4712264ybhefV4zt0/mLkvJ3u+s/wrwog1T2uct4b4LOR3aMcmOgdTsOaMG525p9FjSWeAYb9suZ+yi1YB+3"
    "DvZJiXLt7nsrM4Y7D2xUCcIxZpv9dehv47qV3DZoe1zJZ0qV+IyZZG+JWf6GgfCtr10CWJdK91tj56qUD7l1c6m2"
    "u7NWWiCXauuftRImDxHG8dn7DrQffjlc77cnKcgH3Ue5sYvoC1MWTfaY5u5btX1LMwTfEvMJ4/yfFv1AHAt2Wls+"
    "jD3dG9nCN0iGV2Ypo7M0HlfC2OaAHU139/nA/3bIeJsuodxovEPpZNLtGsJwOL8YlyC+wrHQhwJeTvqCUt44STtf"
    "JuYr4nxKmK9ocrUbL95ZuXkyJX+2zmnmF/urz2pnGY32YztHJ8YdJfcIbxBkbiuSCkzcHNUaYYE7+JN+zZeQeiEt"
    "vaZjb+WgDDAN2nlWD1Zubtjjx7o0lI5++gk02zuAxjH3AO+15r36GL92AOUXqRfODeccSJyfDmmY9wN/sFyOnRvu"
    "I+s5d8yKjd7cCkXVZl4ffL+Xp5j54vYS7sm5k/D9ZtaZee0SwvM4PxC+n6o32yL5eI5UqfxqpYKe3aHazFuCcT2c"
    "D6V6lDu2dt4dzi+zt3BPzo+C+1l0LhfO7WLvZ+FcMLwvHvezcD6bVUu9uhfnZpH2s9i65RZiHMzTi6hepmuF9GeM"
    "5eU7TkGhUVxk1+vgE93DQT4dd+xaYZ7TamuFi8Labgoyt904GaxFvhXPeMVSkIkNSm5HVTNtQwXhTWEBOpKW1T+N"
    "aD6i+f8imte8/qVc1071bK4r60+z9HXOQ3JirVuHzx3SOR1Qburcu5yL109ecx4xlNdbq828hBhPr/cE7qbMnDRY"
    "P071uL2XrDPz0J5Y638t6wK7KTe/fCb3VtXmM6R747uck5vKWRzZ5NqfTS6u3L2Ffnb4mPLGQyJeAasX8Xyi0enP"
    "dWvdcwZznPb2ydwEkhltNIQo1nP7/MbBWGzxzuVgm2caqgMayjS/wC5+ZmRqEN5uDh9IHzgeA/9MWL+a01h5kdP8"
    "/ZdOmMbZn3a8HTPWojNS7j3Oich7c5gK+KyvITCOOY4bM1eivHFOmCcBcw+8Dbacj0lfiNNzbXmwv3UP7eMNorcD"
    "BHrT+/peo2vOVjsoZ8yuu/c3vQ09y72/9vjOgPGNxiqzsTJXLS0/VpI+vjaW2lMd5WDL7tOcHGyZ6NPJfZGxVH5X"
    "jy+xxXOp6e/c9qUzNeME13R2jJaKHwuam2wH0DRRrLx5Q3mdfXm1KZuZNspJj46DnduPpoLykcZ8+MRKJ0XE7L/0"
    "k/1DLNk/AHTNQfCuGG8dV+nzRrbEeeIl1LdNewbzwq03k74SJ5UfDWPSpLmLcSfZ6Nn7Nf442hqj48a5Zwkr28cx"
    "y82Pz2V85tJgumcc9EM8Z4tzL/O3fk4Tr0lzLed25m+8tjTNtXymFH/jtUhz/6dSZ1G1ri7RTObRJLrani7SEO7F"
    "srKfZnMOMvqGszkHOTqjUpB7iezPqAwTh2T7SmPKm+fOEf4GWDLgv0lecN8sFnzKYfS1XdzWndsebN3p2papDh6N"
    "adsfU563zGM4ls8+I7430IB0hnxveKNCS76Fzbs5cAf4UaTn9lbuXg2O1bfbjHE2nEMxzBnx3GbHr81qe45f/g7U"
    "Jbpb7839MxBkRks8q0x587lKNKHSjFOeMs/srkwztkExpTta59L36UX/5rOWh+8k/a9MBe8FGi7IYOlcjz4qs72+"
    "PB+be008hO6xjdZtmVwXdi9RAu4ddm9TJm1/rvHvlzTenazn6r35YZ9b1orvv3Bzqn03QPmeIa8vJ18E+qGbsx7Z"
    "xT4p9r+hGQvWEDmv9syAhvgco9ag90xpriwDGXmWxRMjGjNprHJ0Unbn+8nu4E/63HQoPzpYa7igfZ1h93766RND"
    "ffQJv9z16day5ZaOyOvrCqCndHKsDNblzTkLK2gPXwdrHuXBPErGzn8VLNfzSSfkNuWp4Lznur64L7TlTYqxZscy"
    "tNHdLLHwLW5If7eG0BfgPuRc5eZv13Ty4jj3N+d8LvGpq8+G499vniHz5nOsORrFKrafWMUovjSKL43iS3ed+FLm"
    "yYWWPibFmEbxp7tW/Kmk87HeVwoyvitdX0njzjqkrYOzPsvn4ZZCWab3SremKyWeVAe9E52r5kN3O+BcNeQNw5U3"
    "v4dNZwkYv1g0fjt9/CTbeJk1x6KzCwPjBXboHLPP/eO8w7hnrv8Y83yvjgLG53dh7NPw6vTnzaQ7k3mPytR3L8tm"
    "d2RtFMOc8RvtgJwt+o7XVAeP6Z7CmGpb2N7KtAExjX1Wb+Zv2g2wHpR74tON7rnV9p7N+ulmLrZkPoJFbls51s3O"
    "M2HbAtHGqB2xK3p7dSMst8+twziTbNYtObsav4sn+7she4quajY/bO5aMhqTlh8TSU/nvVNnRnGGfmO2ujX1Bs4H"
    "U+SjP/SBek15plTqHCkpjkXzX/6dPyP1/VSNrC9kG6cX7avINrA49dkR+yqivTK73pi25b0ytp0yF9YrdruC2qx5"
    "2hLLRxvR8a5Fx/YZ65puJoMsYp9jy68QnXQ+3Pb3SWepTqQ3U7fuHtioz6U+R7sd++siu93OsdvlQYxEoF2hxTx/"
    "AcEkUc6PwN6L8rC0vTGJ8rBEdnFR4YvysLSrsTI9FK2fh0XS/R0V5WLJ9NOcXCxR/psd3+eZxPvZOinG5EY5ITKz"
    "e7RWTogoT0fbG5MoT0ebWb+3ap4OKT6W49Xs/EH/7bmFJP8vx4QcYfXPVooN+Rxyfxcrd69fDtXbn74PUaZfQJ/Z"
    "1wXamROw5gqTA07bxTorNy93XGW2n8svv9dxjYUnURsLpnt9LDmwlvVrP977oDTvvX+G793Lul9MuXvB0+2l5/Uz"
    "3q+jzzgO8amPffWlSu3T3inyLrYLLbZCircmERdCSOpxuBJ0ystpfApbXNmwz9HN9lS3HXaObkHzRqDlfGK9WqHt"
    "6ZuvlyDp9/6G8eny2kO//askdy5e75WtNsb7Z7uTLc0hHqSvqVeuzyObc7+bs6e6LW5aIp2puOWnQSI0geH+5XJQ"
    "sx1LT3p9vbsvlcueqXX3l3DZ4zWu7LHPQsOzQPLGuLHP0tlkfG338a5O0NSW68zcZ3jeKNOlPpuLz+9iurTPxQo6"
    "z01jMwnj9UCr2hibZ+lv8/KyqoXq4LtL/jzc15JDtLSExnM+XLcDzm50QqzH29s5jlnse08NazxTivbpUN7Xrr/v"
    "pHMNdczQudGYtssxxXG0dZFsY/53cVtLTnP1hnRafCyRXFIEfjKN+Y/GpPXHJJo3ocYoaxtlCH5WHM2b9jcmdp7n"
    "GNldef70AVnVh3TKc+h7mDL32RVZe+EGAvaTWhPbV7iO9+f1oDbY99TfxWPNul2gLj5DqotrMBtD+18v5e7zs5/f"
    "H/YQ+tW5Y5L3bEjG9hzjbQvvQdzTWg+Wg03BXpPqsx7t+4wflfq+cbN3XWnvrc1727sePMtaI7ReXjrV7mZ4i+i3"
    "DennYjnZFHDMmc7YX1I6m+KBJnnH9Y7lwftQObdpWcAcrwD7VaKF7FftjXenM4glO6EV8yFsD2EW4fHpS/c7C+Rs"
    "FGMtjFdix+WvQHmqbWhBc03Kj8j5afrQ+NrjHZRf1C8neZHFZ7oIz8U9mcXbXdkQ5p6cT7rCkiN5EGuQtFtuN+3l"
    "Ye9fqrx5u+38z3yvmArO2+rXf3kge3s6brnmsVdR+2fUNN/3FMLUEmsybcZz/ZZK+c32quyET8vmlgR/VTPsNela"
    "F2sBEd+JaOZcttPXRXa79mi360Q+Pta55te4fhrWxQdfmPq+da3XJ/TxGV7d/X6KQ7npNH/9zeZ1yKsOiHhVxKta"
    "mFfdFPGqXYJXDQA+UzvZtMP0Box9S4ztFWAvKQ/gdWj3uHwC5fKo8/K8mwi7f0E4npcDTCVf4J3bqN37AbZtkvn8"
    "SlhP43VYB9/tw1HmvRPCc3Ud+93s9w7KYdYJ3qsC5hbG89nrBYwtyWa9YMuQCtCPWW/Op/tKsS52ji3bvjUswL41"
    "BLACC+sbwvZWqdxYZqwjxTT0hzzgv15urkfYXjZ7vTtXcAxvJntioWUjzKV+selw1ebU97XLvPnC2HbzLn13H+Wl"
    "i2zGICgGoDXGl8fgEGF8GdtfGF/G+gv33Ehzax8Be4bsWXuCnff3c1Pfp01wx5XH087hpnkLjiGOCWNaf5PGuYLk"
    "H/bZHLCr5LaiBBR4e04WsqbtfhqCZV8473k4NVKaJ2ifyQWbwEDIKaN/5xItcaz9ohoX8ztjbYDyx+bX+GOFwKt0"
    "jmZu683KjPkvAptRCxJezKC0lB7v45rN9/Z0YditYm3jU9kcOMRapSrEReH09MwWRlXZv7PYMpQBfyR56UxJ8clD"
    "ATtgaer7ugnunhLGnhtv8nL0C+p76e8Plrt+QV4nX7IuVdZTeXNyFlW763DG/nxG6vsTITbzlfXedTj7SlDmL5hk"
    "xm366W08D/V1D0Vr7Wit3Yy1djnpN6h3BdmWbH2lY4C+g/ey9ZsyZZ7v2d2SS6gz8lmhqDOyn+BQQcbx84LOD+VY"
    "HdZVW22fjdP+Yoabw/GrmjHRJL6POo8ex780/i1jmpqSopuWzvHUSvsc2u0e0TBjZvOOvDFemddhsVfmvbXctN9g"
    "LIy2950N99s5Y92+vNHNHeswCyDHGk+bt+I5l3qc+EyVUxp1o5GjzFXUKWTn0OXS+RnDIWdlmDMx0a/bVZln9iWo"
    "rEk3KvPvJ76vnx+Y33ULyBHOOdGp9XSvlIjKzWNGaS+EipoWZ1a0gX7/ZIPb4EKo9XQvJ+spkL0u0JCllmbeINZy"
    "0zVzS40TrsPzwS62pdY9GzE5b2vNPQbPQt33V1LM5Gy57hawkzG2xarzQ6jDmH2f+6DOV6emvn84waxzO9QZMs58"
    "B65zPdRh7M0zzDpXQZ3X6uU2r4E6I5bIbW4A2TiQ1puDaC/eEsDOqjavO1fAjqNzJWYBxs/7dFEKmypgfM8zANti"
    "XXeqgPF1owDjPmXseMC4D/meRwoYXzccMB4Dvu4AAePr0P9UY+1fQv/TW4tMDP1PzmLzeeUCxtehj+a9DSaGeo8e"
    "m6A9OBgbxPvpmHZ+XmvaRC4jH5bTwa1zCNHgzDrTh/TvIq8P6va1pv3koyJvfPRxZNd4T8Cm0XXvCNgNM1PY7wVs"
    "C737rwXs3TUp7HnAOhA2Yk4Ke1LAHiNby2MCNnJTCnsYsBGE3UT66v2ArSHst/TudwN2L2GvEXYbYE9Wm2ve6wFj"
    "H8yBK1LYNUVe+9KzdM91gFXQWHcj7FLARhJWTu+wQsCOmZjCzgesmrAraG01H7AVhPVZmMLOBuwXhL1BfT2lyN9O"
    "N1HAfka6/ilF/r7OagEbRH12HGD1o137l8aq8B1Gm3uoDwHseFpXdhxLfiPsM8IOIRtgfwGbSrS0D2A1NaZPeU9s"
    "J2GjyE/UTcCupnfvJGDDyJdbIGC3NtD8F7BCyqmzrdDFZtS4/EljnwhY3bUp7O+FXttPMfXZ1kJ/u9CbAsZrvNcA"
    "W0DYBySrXgZssXXPXwK2jLBNlEfo54A9XmPGM/0EsJdq3H3qGvtfwLbVmPPoPgF7l+bfHQL2D8JuFrBBp6SwzQJ2"
    "/Lkp7EoBe2tJCvtWof8e/osF7DbirRcI2MgrU9hCwIoIu5DmylzAyse4NKWx6YDtTthEouszBYx563gB4/k+RsDu"
    "p30mJwlYJdHuNwHrO8bkWYcDNmSMyw+TOYQAO2iMKf8GC9htRLt9ABtmtbMnYDcRlnce2TcF7Nc0Rp0Bu8Xq62IB"
    "24/0wVwBGz45hX1d4MX+RtjngN1l9dk/AMslPeNq4j1/BaxbrSmn/wTYcZY++IaAfbIyhb0K2DzCXqF59AJga2vd"
    "+auxpwBjfagjybEtAnYL0eCPAHuFsFOIFzwgYDlEn/cI2Aga9+8I2IzVKewGwH5L2LU0DhsFrAvJuCsAe42w5fNS"
    "2GUCxnTWIGDPkt66BLDXa81zDs8F7H0r9mQWYH8nTNE7TAWsYKzJ588A7GDCutJ1pwrYQ7x+AOxCwkpI5hwP2Ju0"
    "pjuIxuFIATt8Fa0fBGwLtfMAwD4l7De8fgAsj9Yy78yl9QNgp48z9Z69APsPYQ+SnC4XsPs4fg2wbePc2Ljk+gEw"
    "LduQrmMCxv3yRb4X4/n3qYDVE+1+IGArSE7/GbD4eJMG3xKw04muXxewuYS9Alj38aZu+ixg+xF2Pb37LwAbSlh3"
    "uu6ngJ1K2AN03Q8AW0N2gato/P5HwLiddwrYk9Rnt+R74/BWkez/dr5/jN5VgF1H2CM039fme+MWH6WxXZXvH9N4"
    "oYDxumORgJ1M73AOYLcStoTaOUPAWI6dBdh3CKskeXu6gD1INF8L2CMTTF5wMmCcW4hp4hgcd8K+oHuOAOwdsiVs"
    "pXk0DLC/ErbtVIoPBOxjwl6itvQFbN9JrvxM7tsFbBBhdxO2u4Atov7sku8fL1oiYM8tpZhNAXuM3l0H3jGmJpsy"
    "9d8CxvLvnwK2lfYLvC9g/Lx3Baw76Wd/AKwrYV+SnvUbAeM15YuADZ9srn2fBmzMZHON9zhgp0w21++PAHbtZFcv"
    "1NiDgB16pinH7gXs7TPNNfrtgM07i9arxCNvBCxBdpib6XmbBIzHdj1gVXWmLF4NWHWdO381thKw2jpTT14K2PQ6"
    "c74vAIztRaxjzhYw1tnrAVtUZ8q/SYAtIayE7jkOsBV15hphtIA9SfPhBMCuJuzhi1PYUYBtJOxO4hOHCtgfiS8d"
    "KGCsew8UMNb59hUw1qF7AHZbnalDVwD2XcJqaYxKBUwRLRUB9ihhOZfTeR+APUnYF/TuX+a62FN1pu3iX4D9ss7k"
    "Zx8C9us6k0/8BbA36kxd420BO430nt8BttWi618B9h5hr9M7PAfY9jp3fayxJwBbTfFcq+m6RwG7aoqpR/5QwFg+"
    "fB+w2wjrdWEKuwuw7xJ2Cem0twoYx35dB9hdU8y+vlrAeG5eLmDMIy8B7GXCrie6Xi5gbMNdLGCc228eYAOmkr2O"
    "njcTsNMIO5x4QR1g900158oEwAbXm2M7VsCYh4wE7CDCBpJN7ljA2NbNa5kjBIx1sIMFjPnZUAHjvu4nYMxb9xaw"
    "mWQ/2wOwmnpTL+gK2Hn17hoqGTchYNpfloyryvXfu6dy/fem/CcOPKTepLOPAft0GtkAaRz+JmBs8/g/wLZOd/V6"
    "jf0RsINnmDaW3wJ2CGFz6XkvAXY4YSXkR3gGsMdnmPP2Z4BNoT0FfSiW8seALSPsVqKXhwA7jnySpxPP+h5gt842"
    "edZ3AWNfJq+BbgJM+yuQZ10L2JFz3H0gGtsA2Oo5Jr9eA9iaOaYechFgl88x1wHLAHudsHlES+cB9s85pvybI2Cs"
    "g00D7Is55vpoMmC5c81+OQ2wdwh7iOZ0DWBdzjH77ETAFp5Laxmis6MB67HQlP2HAdZnobl++IaA1dPYDkJaWmzq"
    "KPsJGNNgJWCrFptnQ+8G2IHnm/pLGWBzzzd1lA6AvbDEnA9xwD4ibCW15asc/xjpzwBbudRtU9L/B9hzhB0/g/x/"
    "gL271FwjvAPYkmWp73toTv9ewJ4iuv41YMuXmfHRzwsY22KfBGw/2gc4hfSsxwTsI7KDPZzjv3/wfsDuoNi0AtKz"
    "7gbsoeXmXLkNsCcIe5rjBwDj/UL/oXG4RsCYF6wD7NPl5n6/SwWM5eYKwLqtcO3YSf8fYH0J60R63XwB+4BivM4G"
    "7MAV5hp9CmBjG0w5NlHAvriA/H+AndZg6tDVgJ1O2L7zyf8nYExLVYANpTiT/sRfDgFsysXm/NsfsIcvNu20/QHT"
    "9kRcc+0jYOyr2xMwbQ9O8l26ZzfALl1D61Siz044xwh7iOisADDbb+8I2KWUj2tbzMUeW2uuNz8RMOblfwfsibWm"
    "nrUVML0WwfnwpoAxL38NsB7rUt970xi9DNhAwubR834pYNzOnwM2mLBl1Nc/Aeyb60wd7H8Bm7fOtAvfB9glhD1N"
    "c/MOwH6xztSvbwbsvXVmv2wWsG/Ru18JmOYB2NffEjCWxRcL2FrSey4QsC/Ip7hQwO6md58L2AbC4sQnpgN29XqT"
    "Z52JtLTetLGMF7B8kitjAPvZerPPTgLsGQv7JmAvrjdl+OGAvbze1HcPAuwN656DBYz9vn0EjNfFPQWMn9cdMLXB"
    "nA+dASvcYMa4FAPWfYNrG0j6/wRsGo3D144XY9r9HLCFhN1Dc+UfgGk/cXKMSM/6q4CNI+xPAsZz8w3Anr7StMm9"
    "KmAsA14QMF7/PQXY6mtMmboFMLXR9L//CPtlo8k/HwDsw40mX7oHsGM3mfvGvoPvvsmNrUn6/wB7apO5ttiI7byW"
    "dDHyp14BWB1hpSRTLwNs6WbX9530/wGm1/So7y5x3Fj88+i9zmssSzip+OBiJxW/vFtrxC/HcvSOMR24nF9QmNxF"
    "Wtz41GIjKrlTojS1NahzU1EXHbLdTZVXtLmtLwmOpG0wAnGrpI1fsfSBtuHCcSF217pnQr6wIbu3i1U1q3PiIcKU"
    "q4IvCRMAnc3LNWQXm53IdgQzP3bT/4qCbK9MZLP9I54uvp7jh+vYXristc86dbLu1Lb68WwPTIQeqyZqSLdXOG7F"
    "D39Ua+bd+Jzkw0tQp6TajBPhOk9BneNYp6bv0dSWRyHWH+0x6Fs7bDT53eB+GNOAde6GOnw934/r3ALP/B/Sab6x"
    "0I0FSK7xSUZu1DKY9sSMVe45sa1Dq2oXplWZ0zT53WBMOMbgmE1yPInOy7Ofcm04bPfU+koP2G/Cus0RZL8+dZl3"
    "j3L+DNPuhnuUl5C+9OEi7x5lO3c1n9WFcftjx5g22aB9xbwfLL6DhiPsp91tQG5IL8LCbHhEHsg5xd4l/raK1j99"
    "gGZtPmnXxbxAfD+/umXwbLaHsF+HY9CRzvDZ6faHcO5ZO6eL9uE7RN/KcXPifkl0Wd46en4qNUSesTmxUDVto9Q9"
    "lswe1lEr/E07NsuS/++cygvcNZlPrE18KjOomwijVmUnJqrSKn5puUG8ua+aCb+JybeOZU5QGU34KifjsU1k1KBM"
    "eHlBFt3thOySqgxI0AF/hp6aq6lc84JVNDFbIS2LAwOeE6YLm4gjNxne1hY/8ezmf8b3y2hlG25SNYTiNZwfbCn9"
    "m/faL1RunoWknGnpHAs5TtxxcttXnoUQZ776fVrqvNssdMACHGs7N93ToL9ynqlEa7AG96zpeGrCFxQWBSWWKwam"
    "1bE1ciy03qcgiOs3pOMrDaEHvqqqGYw6IylU1Zy7O9lzs/DUXuXT/1nb8az1px3/fYXyj/G+TPnHhjco/xha3O9v"
    "7+XB/f52TDLu97djzqYKGMeV4X5/20+K+/1t/xXu97f3UOJ+fztmEPf727563O/PezYZw/3+tu8c9/vb+zZwv7/t"
    "V8f9/hwT+aqQk9mO8cb9/vbeYFzP2fu+/dZznDMnX7n3Pw/yApYCHb80y8VLwV7x45h7LefA5Wtj1rUaxzOa74Vr"
    "h9WZ18atazVeqtwcazfAtZxzmK/Ns67VeCn1TzLWBa6927q2wLr2brq2kK5dDtfWWO9bZF1bQ+/bga49J5Y6iyYZ"
    "x1RvXlsM12Juor7j3fr6U0piKRnrSm0ppXGVxkka1+ReF7g24dPXpcLYsK+bry3z6evOwtgkY90ar/2UsM+oD3ps"
    "MPNt5ajobCf/s522Z50SN+zZTnr8uljj2mmiO2alNC4VMGaxaMx26phxDks8W0rzu25k7z5EuWdT8TWoY8wmefL8"
    "lV55cjTpAwsu8ObNG954ozuE+Yy0EY9o47+ONkrp/mgHl3iJba8erOQ6+EyuM0N5n1lOZdco92wgzHXM7ZBs2P2q"
    "3XefoYRzfFvdZxdrly6TNEuseObmJv+1F5+Fy3qH3mOF9M26g5S/NzbE9LUh3VRQna82pP69m5J1Z8ynn6Pc/Iza"
    "V8y6sv4tnWHbE8peorm0h+ATxDUA6098D1wDsF4mnZHLcVwfLTHfw7bB5Dtuzv0covWK1qB1jslKumq0+aW4pGMn"
    "a6FcWqYwHiv56ZI6giTpoynSzStvG3RdEGiSLcjCrVMVzj/TEH4qOS3ka0q9XFUGDqm4k3Uvpm1wg580rLRfOhH+"
    "5bJjSVl6MqqCe6Qgy5bGsncfiTdG2c2xMHwWDfOvfyr/vHjvA3Z7tbkX813AvrBiZv6g/HOZ/Ub55zZ6UXlzDfF+"
    "oaeVfx6bx1G3GGva2h4BrM84c4/jg4CVjDefd6/y5t9g7Hbln5vjRuWff2OT8s/fsF7551NYrbz5Bnj8Vir/vexL"
    "lf++5QXKu/+Y92XPFuxbbL+rV/57ficp7z7UQ+ie45T/fsTRgB1AcVif096CEwD7cJG5D+Ao5d17tmSz98wPe+8Z"
    "nvnxBNn2ysZ4z/y4da2J7av8Y+h7KG8c+ef0fhVIL9eZfV0K+sM1RJfFUPZWnTf2SF0r6zaLBX9MXmvITiOaSO8k"
    "Cs2qWuk4xlb34xZkK6blGpVhpUyV5E+wc4D8Uvnnfvm58ubDY+wnyj//3v8q//x79xFv4TKtr5/XmvRmEFxOlgKy"
    "rZFeVUYEiHpTmPeOZXZvcZ2GvhN7HyD6Tt5c68bv2r4T9vEwtpcg5zj/VnmALEsEyM5C4Z4fnJo+1jlmzSs7r8mh"
    "Asb79lCG2Dk6Bir3DIGe5BsbtCBFgbmgrulczLyWraS+KRXmO+tlv6zz9gW3q1o42/O3de6+ZXu97IRYH2tbE6+P"
    "tc0FfUl4doJthxmqvGfH6XslyF6FZyNwTlppfDrQu/wt5j5X08g5lm3Mfr6qduMXW9H+swsae0J2VGX2a9Iymuf9"
    "LFslzxfOuX/fpFRTcL5oewnTbXflxtPeUBNctxPc/+TVbky4fU3NdO+8KLPmZAfLJvlIvWxj/bnj1mU/Y+ls0zb6"
    "BK17Hoa6k651/dfJPMGnuvdI5hhx3DXdkbQOyq92bU28x7DQsu/++TzTHnsd1LHfhW3BV0IdfodXx5vnwq6GOqyD"
    "2/dZAXX4PIeD5pvvtQjq4BhhnTlQx+4f3kc/NaAO32cC7Hu0+26sgPG9Rzr+5yYc63jt7bdTXx/h+NviDxawxbSG"
    "GQrYDVZu736ON1fzzddQjiHHa9/n99tDwPieXQGbQvPwDtL5OgJm2/bzAVu+yHyeEjB+3n9AVp3cYK7RPob1zll0"
    "rw+g7G4qew/Kfgy2CS77jMrehLKvqOx3ULaF9xhD2fu17l4nLuO83c9CGecJexLK+ox1bRNcNmOsq3dz2fBx7hkl"
    "XHYnlT0AZZwn6XtQ1pfK7oQyznNzG5TxvusboeyHtI95M5TxeepXQ9m3JrkxS03nUU5yzyhpajOVrYKyStrPsALK"
    "eOyXQlkVlS2EssFEW/OgjOfTLCjbSmXToKyA5vlZUMbnwU+EMuYH45DWqGwMlHUge8NIKOs5w41Z4rJ+VHY0lP2e"
    "ykZA2b9muGdTN91vlqtXctkHlJNpMNIz2bz6oS9ikat3c9lhi129ksseoP1Pu0MZnwfQDcrWrvbaJi5d77VNMO9D"
    "28SnG2VdU8v8RZaexnokxx7MVq14XrWxFG+KNI+3a10tdIhjZlG5leGMGk2xYGXK3Vd5k3Ljv0rIj1ukVCscuuxw"
    "F9Ao5qZWAvmqoFDtQp+YD4062WrwiQxopiHYf5U1TfkTbiyenuaa+I/P2cfngE80l2ivd7JCZvEpOYG147nJOHTH"
    "6eAUOyUdOyWcUl1c5nRu/H+Xrt24XnmF4+zmON1338PZk4r2avzr4VT2TP6jl7O3s8+OiVdp/sblXoGkms6dto8P"
    "D6u0qLrKp6WZ+DydozxTpUrgnY44fyq5XBN7Q5xpPttt2lUZzx6nGatzuQVV9sWJYJ9uzKdBDVX+TXUaX6+LaywP"
    "L3USBVmJuLD07Hi9FlmL16zYX0HzxzAeyoLccFRBQ1PfV4ZvVUFmFmknyxanvyHqkheTzvlFzC3jPc6fxby5EFeR"
    "7v4RYKumm7bi9+BeZ9Ja7l2oj/bapC875n+W0m8AG2CdF/hizP+cwadj/mcCPh7zP9fwkZj/OYoPxvzPZrwXMI4j"
    "35Pe4XbMrzfdxG4ErMDCNsVcOwufw8f37j/djdPn62+2zom5NOafl3hFLP25g4uEOk+tNcdnTkAbOeZgKrRj9CYz"
    "jusMgcbGk93rVMD+TXaNHxCNjcKxWGHmhDsesA/PMJ93JLR3PzjTBP3FBwfU4TXz4Jh/nlDMSTeVaH3cBG9OumcW"
    "me/bHeaNM4TsRVC2ZyX5JqBsNyrrAGUd6Nq8mH9e1e2ON96BY+T+7XjPqioie84/wfZ3yxj5/d8T6ti5Dt8S6tSv"
    "Nvc4/RbqcL5xjnXhc3ZegDqcr3ybVecJyLPGe1S2QBmfVfhjx//8vIcAO8XKwfM9wHivDPvUvgt2Z9xHgzlzOM7k"
    "OmgT52vFnHT23irMSWfvOcOcdHYsCOak85xJBe3Fs7owzvI0attcx3uuF5+bNB3GhXOKDh9tno86CZ714jjzHFY+"
    "z4zr1sL9OL5q2DpTXp0IdRjjulznSKjD5xLyOXX8rIOhXXadO+aYdQcG0Cg/cx+4n13npGqz7m7QpyWjXR6WjAF3"
    "XB/LTBrvwyi3TpeJbi5fnMu50L43Zsnv+6Xy9gnvN2Q6/gTsyEdPN2nm7+Cz2XedGVv7uZUX6p2Auvxsrvtb5T1D"
    "krGXlDfnIvfTM4DlbTCxn4GfyvaTYA4k7J//hf7hPKL2+ZP3Ki/N8P143nDdW4S6vKfSrrtRec/pltqbzEkboi7z"
    "xBUBde0zOc8TxoHl6RzoT9sXxGfvcc4x7s8zQf+cSe2ZAM8YP8r1ySf9RYAtqjFl5kjAuk80sWMFjPn5EYC9YJ0P"
    "fDDam6d74zTscwcwTsM+wxfjNOz8nxinYeczxjiNCuueGJtg54rH2ATOGcf5/G0bTpFyY9p17ADHayQ2pHQ4XMUm"
    "Nri6XTmsY3hvLPfX8WPdPuwIZXz+gRRLoOcS+4T7CbYn7EPWVWpHefuwcLrp68A+5Hz79bO8fcg63jGTvH3oTDFz"
    "y6LPWtcZ7hNPYs9NpBH7DG98P/v8l72U/xmD+H72OVEJ4Xl3zRFieerNtkjxK0fSfCkV4nnss7yHKv/cu/2U/7m/"
    "ewv3fH6du//D7xxJzDNn58/HPHMsd1ct9fpT+AzTmGVzt+fM/wMd46Yn"
)
