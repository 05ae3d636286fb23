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
    '(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)(?:[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元))?月(?:份|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?[日号]|[-–—~至到、]{1,2}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)月份?|[底末初]|[上中下]旬|中(?![央国共心期等小部华]))?|前?[一二三四1-4]个?季度|[上下]半年|[底末初]|[上中下]旬|中(?![央国共心期等小部华]))?': (32, (6836, 8629), 0, {}, (None,)),
    '(?:(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|参保率|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|改扩建|新认定|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|上学|上榜|上线|上解|下派|下达|下降|不足|为期|举办|也是|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|减至|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|占比|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|另外|只有|召开|各级|合计|同时|同比|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|均为|均达|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|多则|多达|大于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实有|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|小于|少于|少则|就读|巡查|巩固|已经|带动|带领|帮助|帮扶|平均|年内|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|最多|查处|核定|根据|栽植|检查|正在|此外|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|环比|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|至少|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|降至|集聚|需要|面向|顺利|预计|高于|高达|为|也|了|仅|从|以|免|全|共|其|再|到|又|只|可|各|在|均|将|尚|就|已|是|有|比|满|由|的|等|约|至|计|该|赴|超|较|达|近|还|逾|需)(?![化率度性资金额数量费税款比程指])|[占对将把给为])+': (32, (8629, 12162), 0, {}, (None,)),
    '(?:(?:发展|扩展|拓展|壮大|扩充|前移|进位|跃进|进)[到至]|跃居|跻身)(?:了|约|近|全[国省市县区州])*$': (32, (12162, 12403), 0, {}, (None,)),
    '(?:(?P<in>新增|增加|收入|调入|转入|纳入|新识别|新认定|新建|购进|入库)|(?P<out>退出|减少|支出|调出|转出|脱贫|核销|清退|出库|销号|注销|撤并|撤销))[^增减收支调转出入]{0,8}$': (32, (12403, 12726), 2, {'in': 1, 'out': 2}, (None, 'in', 'out')),
    '(?:(?P<left>剩|余下|其余|尚余|尚有|仍有|未(?![来成经婚满])|没有)|(?P<done>已|办结|完成))[^,;:()]{0,8}$': (32, (12726, 12964), 2, {'left': 1, 'done': 2}, (None, 'left', 'done')),
    '(?:(?P<of>[^,;:。\\n]*?)收入[和与]支出|收支)相抵后?,?(?:(?P<over>(?:基金|年[终末]|滚存)*结转|(?:年[终末]|滚存)+结余(?:结转)?)|(?P<lack>缺口|支出大于收入)|(?P<apart>差额)|结余)为?$|(?:本年|当年|当期|本期)(?:收支|预算)?结余(?:为|达|达到|约)?$|收支结余(?:为)?$|(?P<bare>^,结余为?$)': (32, (12964, 13407), 5, {'of': 1, 'over': 2, 'lack': 3, 'apart': 4, 'bare': 5}, (None, 'of', 'over', 'lack', 'apart', 'bare')),
    '(?:(?P<upper>[省市州县区]本?级)|各?(?:县市区|县区|区县|市县|县|区|乡镇)级?)(?P<noun>[^\\s级]{4,12})': (32, (13407, 13623), 2, {'upper': 1, 'noun': 2}, (None, 'upper', 'noun')),
    '(?:29|3[0-9]|[4-9][0-9]|[0-9]{3})[日号]|(?:1[3-9]|[2-9][0-9]|(?<![0-9])0+)月|[二三四五六七八九廿卅][十〇零一二三四五六七八九]{0,4}[月日号]|十[三四五六七八九]月|[２-９][０-９][月日号]|１[３-９]月|[０-９]{3}[日号]|(?<![０-９])０+月': (32, (13623, 14374), 0, {}, (None,)),
    '(?:[\\s、\\"“”‘’—\\-.*|]|[\ue006\ue007\ue008]|其中|其(?![他它余])|另外?|同时|此外|并|且|与|和|及|以及|到|至|截至|截止|目前|末|底|年末|年底|全年|当年|本年|今年|去年|上年|上半年|下半年|前|以来|来|期间(?!费)|预计|共(?!计)|累计|分别|实现|完成|新增|已|将|由|从|的)+': (32, (14374, 14900), 0, {}, (None,)),
    '(?:[^\\W\\d_a-zA-Z]|、){2,12}(?=  |\\u3000)': (32, (14900, 14956), 0, {}, (None,)),
    '(?:^|[,;:。\\n()])(?P<stem>[^,;:。\\n()]*?)(?P<all>(?<!营业)总)?(?P<kind>收入|支出)(?P<total>总计|合计|总量)?(?:年初|调整)?(?:预算)?(?:数|合计|总计|实际|预计|执行|完成|实现|拟?安排|达到|达|为)*$': (32, (14956, 15363), 4, {'stem': 1, 'all': 2, 'kind': 3, 'total': 4}, (None, 'stem', 'all', 'kind', 'total')),
    '(?:^|[全我].|各级|两级|核定|年末|年底)$': (32, (15363, 15424), 0, {}, (None,)),
    '(?:上年|去年|上期|上年同期|去年同期|同期)(?:数|水平)?[为是](?:约|近)?': (32, (15424, 15619), 0, {}, (None,)),
    '(?:上年|去年|前年|上月|上季度?|年初|上期|前期|历年|同期|末|底|年|度|初|数|时|水平|的|分别|均|各|再|也|全年|执行|决算|实际|完成|[\ue006\ue007])*': (32, (15619, 15827), 0, {}, (None,)),
    '(?:为|是|达到?|相当于|完成|达成|完成了)(?P<base>[^,;:]{1,24}?)(?:的(?:约|近|超过?|仅|将近|不足|逾)?|(?<=预算))$': (32, (15827, 16095), 1, {'base': 1}, (None, 'base')),
    '(?:从|在|介于|位于)?(.+?)(?:--|——|[-–—~～至到])(.+?)(?:之间|间)?': (32, (16095, 16307), 2, {}, (None, None, None)),
    '(?:全(?:[省市县区州国镇盟旗疆]|社会|部)|我[国省市县区州]|整体|[\\s“”的]|完成|实现)*': (32, (16307, 16647), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:人口)?自然增长率)': (32, (16647, 17086), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:外贸|对外贸易|货物|货物贸易)?进出口(?:贸易)?总?[额值]?)': (32, (17086, 17583), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?逆差)': (32, (17583, 18035), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:(?:贸易|外贸|货物)?顺差)': (32, (18035, 18487), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务成本|营业成本)': (32, (18487, 18935), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:主营业务收入|营业收入|营业总收入)': (32, (18935, 19396), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净增人口|自然增长人口)': (32, (19396, 19844), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:净资产|所有者权益(?:合计)?|股东权益(?:合计)?)': (32, (19844, 20317), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:募集资金净额)': (32, (20317, 20749), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:坏账准备|减值准备|跌价准备|累计折旧)': (32, (20749, 21215), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|倍差)值?)': (32, (21215, 21700), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇(?:常住)?人口)': (32, (21700, 22137), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇化率)': (32, (22137, 22565), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:存贷比|贷存比)': (32, (22565, 23005), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:常住人口|总人口|常住总人口)': (32, (23005, 23460), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:恩格尔系数)': (32, (23460, 23890), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:综合毛利率|销售毛利率|毛利率)': (32, (23890, 24347), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:负债总额|总负债|负债总计|负债合计)': (32, (24347, 24811), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面价值|账面净值|净值)': (32, (24811, 25262), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面余额|账面原值|原值)': (32, (25262, 25713), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物出口|出口总?[额值]?)': (32, (25713, 26172), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物进口|进口总?[额值]?)': (32, (26172, 26631), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产总额|总资产|资产总计|资产合计|资产规模)': (32, (26631, 27106), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产负债率)': (32, (27106, 27536), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:销售净利率|净利润?率)': (32, (27536, 27987), 0, {}, (None,)),
    '(?:农村|城镇|城乡|贫困|困难|建档立卡|已?脱贫|剩余|常住|农业|返乡|易地扶贫|搬迁)*(?:人口|群众|农民|居民|劳动力|职工|游客)(?![和、及]|家庭|户)': (32, (27987, 28281), 0, {}, (None,)),
    '(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|下降|不足|为期|也是|仅有|低于|共有|共计|减少|减至|分别|升至|占比|只有|合计|同比|均为|均达|增加|增至|增长|多则|多达|大于|完成|实现|小于|少则|平均|总计|接近|提升|提高|最多|环比|突破|累计|至少|超过|达到|降低|降至|预计|高于|高达|为|也|了|仅|从|以|共|再|到|又|只|各|在|均|将|就|已|是|有|比|满|由|的|等|约|至|计|超|较|达|近|还|逾)+\\Z': (32, (28281, 29158), 0, {}, (None,)),
    '(?:前三季度|截至目前|省级以上|一季度|上半年|下半年|五年来|市本级|近年来|上年|主要|今年|以及|先后|全乡|全区|全县|全国|全州|全市|全年|全村|全省|全镇|共有|其中|包含|包括|去年|另有|同期|尚有|年底|年末|当年|本年|现有|目前|累计|与|共|原|及|另|和|现|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+': (32, (29158, 29566), 0, {}, (None,)),
    '(?:原来|原先|过去|最初|原|当初|目前|现在|现有|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|每[人户亩年月天日村吨]|[人户亩村]均|[\ue006\ue007])*': (32, (29566, 29996), 0, {}, (None,)),
    '(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$': (32, (29996, 30345), 4, {'less': 1, 'base': 2, 'other': 3, 'below': 4}, (None, 'less', 'base', 'other', 'below')),
    '(?:安排|全[市县省州区]|[省市县州区]?本级|[省市县州区]级|预算|基金|资金|一般公共|政府性|国有资本经营)*(?:(?:收入|支出)(?:预算)?(?:总计|合计|总量)|总(?:收入|支出))(?:为|达到?|共)?': (32, (30345, 30873), 0, {}, (None,)),
    '(?:左右|上下)[两岸侧手翼游班级水属联浮移]|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)': (32, (30873, 31153), 0, {}, (None,)),
    '(?:左右|以上)?,?(?:大幅)?(缩短|压缩|减少|延长|增加)(?:到|至|为)[^,;:。]{0,6}$': (32, (31153, 31439), 1, {}, (None, None)),
    '(?:年初|全年|年度|当年|本年|人代会|调整|变更|下达|目标|计划|省定|市定|县定)*(?:预算|任务|计划|目标)(?:调整)?数?': (32, (31439, 31598), 0, {}, (None,)),
    '(?:成完际实|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (31598, 32094), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (32094, 32622), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的){0,6}(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率){1,6}$': (32, (32622, 32735), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (32735, 33031), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|年均|又|再|略|均|净|,)?(?:增|减|翻|偏|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (33031, 33194), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (33194, 33368), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训|到位|引进|争取|投入|筹集)+(?:资金)?为?$': (32, (33368, 33527), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (33527, 34246), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (34246, 34294), 0, {}, (None,)),
    '(?<![近约])翻了?(?:一?番|(?P<many>\ue003))(?![多余以])': (32, (34294, 34448), 1, {'many': 1}, (None, 'many')),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (34448, 34584), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (34584, 35408), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (35408, 36377), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (36377, 36548), 1, {'name': 1}, (None, 'name')),
    '(?P<noun>[\\u4e00-\\u9fff]{1,6}),?分别[是为](?P<names>[一-鿿]{2,8}(?:、[一-鿿]{2,8})+)(?=[。;\\n])': (32, (36548, 36717), 2, {'noun': 1, 'names': 2}, (None, 'noun', 'names')),
    '(?P<s1>负)?(?:(?P<whole>[^又分]+)又)?(?P<s2>负)?(?P<bottom>[^又分]+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (36717, 36884), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:年每人每|月每人每|的今如|的前目|的在现|为仅|亩每|人每|别分|到达|右左|天每|少至|年每|度幅|度速|户每|月每|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多偏|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少偏|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调准批|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (36884, 38169), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<than>相比(?!之下))|(?:基本)?持平': (32, (38169, 38212), 1, {'than': 1}, (None, 'than')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (38212, 38545), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '(?P<whole>[^,;:。()按分从其、]*)(?:(?P<by>(?:按|从|分)[^,;:。()]{1,14}?(?:分|分类|划分|统计|看))|(?<=..)中)[,:]': (32, (38545, 38946), 2, {'whole': 1, 'by': 2}, (None, 'whole', 'by')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (38946, 39000), 2, {}, (None, None, None)),
    '([12][09]\\d\\d)\\s*年?(?:度|末|底)?': (32, (39000, 39152), 1, {}, (None, None)),
    '([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$': (32, (39152, 39237), 1, {}, (None, None)),
    '([两三四五六七八九])(?:级|项|者|类|块|方|县|市|区|镇|乡|村)': (32, (39237, 39612), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (39612, 40130), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (40130, 40300), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (40300, 41416), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (41416, 41550), 0, {}, (None,)),
    '[!-~]*': (32, (41550, 41567), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (41567, 41845), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (41845, 42213), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (42213, 44083), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (44083, 44154), 0, {}, (None,)),
    '[-—–~～至到]': (32, (44154, 44392), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (44392, 44474), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (44474, 44525), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (44525, 44554), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (44554, 44635), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*+(?:[,，/]\\s*+)?共\\s*[0-9]{1,4}\\s*页)?': (32, (44635, 44931), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (44931, 45035), 0, {}, (None,)),
    '[0-9０-９]': (32, (45035, 45057), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (45057, 45119), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (45119, 45137), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (45137, 45290), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (45290, 45647), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (45647, 45774), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (45774, 45816), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (45816, 45928), 0, {}, (None,)),
    '[^,;:。()]{2,16}': (32, (45928, 46033), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (46033, 46168), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (46168, 46340), 0, {}, (None,)),
    '[─-╿]': (32, (46340, 46356), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (46356, 46562), 0, {}, (None,)),
    '[。;!?\n]|[,(]|元的?标准': (32, (46562, 46692), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (46692, 46969), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (46969, 47111), 0, {}, (None,)),
    '[与同和][^,;:。]*$': (32, (47111, 47402), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (47402, 47878), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (47878, 48079), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (48079, 48407), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (48407, 48482), 0, {}, (None,)),
    '[比较](?P<base>[^,;:比较]{1,12}?)(?:还|又|净|均|分别)?(?:多|高|(?P<less>[少低]))出?(?:了|约|近)*$': (32, (48482, 48786), 2, {'base': 1, 'less': 2}, (None, 'base', 'less')),
    '[省市县州区]?本级|[省市县州区]级': (32, (48786, 49029), 0, {}, (None,)),
    '[，。；：、,;:！？]': (32, (49029, 49235), 0, {}, (None,)),
    '[；、：,;]': (32, (49235, 49441), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (49441, 49660), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (49660, 49686), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (49686, 49750), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (49750, 49766), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (49766, 50065), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (50065, 50382), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (50382, 50436), 0, {}, (None,)),
    '^.?\\([^()]{1,12}\\)': (32, (50436, 50466), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$': (32, (50466, 50586), 0, {}, (None,)),
    '^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|现有|现共有)[^比较增减]*$': (32, (50586, 50788), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (50788, 50831), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (50831, 51058), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (51058, 51269), 0, {}, (None,)),
    '其中|按[^,;按]*?(?:分|看|统计)|分[^,;分]*?看': (32, (51269, 51612), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (51612, 51671), 1, {}, (None, None)),
    '县市区级|自治区级|区县级|县区级|国家级|地市级|市州级|旗县级|社区级|中央|乡级|乡镇|区直|区级|县直|县级|地级|州直|州级|市直|市级|村级|盟级|省直|省级|部级|镇级': (32, (51671, 52077), 0, {}, (None,)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (52077, 54909), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (54909, 55120), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (55120, 55274), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (55274, 55808), 0, {}, (None,)),
    '带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴': (32, (55808, 56158), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (56158, 56877), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (56877, 56929), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (56929, 57444), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (57444, 57773), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (57773, 57845), 1, {'against': 1}, (None, 'against')),
    '每(1?0*)股': (32, (57845, 57877), 1, {}, (None, None)),
    '每(?:一?[个名位])?(?:家庭(?=户)|农(?=户)|行政(?=村))?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (57877, 58790), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|相抵|缺口|差额|大于收入|结转|、|”|’|》|累计|总数|加上|加结转|加转移|加补助|收入加|支出加|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|自然增长|净额|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (58790, 59860), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (59860, 60065), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtfQmcFMX1f/Xs7O7sBbPLKR6sB8p9iPHAa71PFpZFEUHAheWQQxABAYVFUUFE8ACJt8Z4xsTjlxhjPJJ4xdto"
    "oomJR/xjjImaqNGoUf5bM+9tf6v6dU/P7C7uYs/HdYb6VndXV71679V7r151UEolGv+cxr9Y49+Wxo9D/65U6U+S"
    "fndv/CsgTNfjcq7fAe5V2PhXAph9rzL63aXxr0i5n2+2bLmw8a9QWR993470XUxl2J48uLfTTu6P98O+c2AcFPRd"
    "uXWdfsiejZXi1Ncxald+41/Xxr/BjX/7Cc/akd5LCeOo77U9PVjfv3MLvav+d9xJt03fqxeVbVFu2eDKdNmXUJa3"
    "c7rsP41/3agtBYQNo+9l1nhJ7+XXL/rebzT+VdC9Olfmfp9n4T6dmnGfX9B4ltEY6Ov6UF39zvtD3Z9AX8UGp8vu"
    "gDKHyn4IZTtSP98AZSVU7+rGv+/Tc/nZM+l7Nj3zXAGbRthSomXExlhj41D5dPrdke7dyRrf4fR9FNBwmHudDO2b"
    "bbW9FrDJFnY8YFMs7AjAplvYQQJ2KmH7CG3hvhoM2C/zTKyPcN0swnYhXlBGdIJzsqGJS3g/+h6H0j3KYezPpLJS"
    "KON3K4Sy46ksRvfLp2sUtSVBNHoIjUFX6oclMFZ4Pf97XuOFFxHv6Qp8rCX5ayaeNx3eYwrdI55qZPAnZv07z9m2"
    "PqlOqdjSUeX+qQwCCxKZb8B08rfGUT+B6K6CZHJ3osEY0E0h0Q3ThB7riRa/wLH/tmiuEmiuuc/NJ16gQvYB9+ll"
    "jRVnUP1yalcZ9W2QLlFYbb5rR8Kzuccjwj16kxyIs84QQqfxa0+XHO8ltYt5VqYx7dyCY8rP7lOYlvvZjlHfFuyT"
    "vs3okyK437KF6e+CUenvB+a69/uo8SZH0nuWwbWse8+fQNfUe9vS0eeaZ5b4XxO2/T2Vqw+zTJ5Vk/5+9lK3Xxk7"
    "rJbae3Ya6wAylMuKoP4mq74tH29vbNxyaksh4bp+f4vfaGwHqtcd6KMleJr9LF1nIPHhOL1jnqW/9QFdP+g+O/iM"
    "ndZT/a7xG2+tx/pdE3a8d1Gts/5hXS1I97fHvm9jQ6/NYs73z1IGrWyld51N+n93Ks/L0HZeE42H+i37cdzO3UY+"
    "DSGLg1QsiebW5qfXNJo+egA/DqK5bMY5FzrtDmv8sM/JBxoOqsfvPaKxQk1e+n1fpOc+S8/RZT+l+9xD86OY/q1a"
    "RfOO2UuKeONffoFRpzCR/i5K/b/YwEqc0q25RgjgEc38VPkRuvSJBd0nR7YRCk6Gv2U8x+clc+wCPx5dKNiJYtY8"
    "czLYqxxBzt7kmPMnHs2faP58R+dPLINdXpo/v7PkT340f6L58x2dP2H1SWmdp9/z9Rzu1w3ele8/0JKJWkcNukdF"
    "K6ypblVe/9lN5MeRfCJoF4h8OZEvZ2v4cr5p/HGlYKvq1Qy7BPfdu6ekvz+pTT9rCWCbyT5ZXJ3G5gtYCWGzBOz8"
    "mjRWD320cmG6bFIr+p6PaSHf8z4t5HvuBbY1gx4rmsjD147QVfBFlws8vlTwRRcKvmibtqY1/tgIsSU2jfURZEF3"
    "n7psW8S6ZT512aaYiy0x8isG+RWDaWpr+RVfavwbF0BXvQW62tWnrjM4PA3ukAUNFg/eNuzZC0lGFVK/sM8sD/yW"
    "eB/0HwTxX7tvjrb8XGHuzzzYvtf3crxXJ+Feu1C/x4k3xgRea+vZvQXZH4ZmflTZfJ9dkI6L9ytXZhxgHOrp+5eD"
    "Tv4e3Pv/EU11DruOjYXlifF8p8ApdJwErE5LSp0ypwNU6ug4yaZ/lOPlFfyj09bliWpLy7s+EoH+gqbP6lgT7aV5"
    "azLJlzV4Oa4TvNDt7b+s7Gvz6tBvkOvSO9TrV2W30HWyGIB4LiaBjPaCqhzbVRVQyn6Te7ErqtNz9Udoc2px31we"
    "91J+E0kU2iMP0qqo2P1d0iw9Ymt9EtloMw3NJvfszD6hZlgA/cSzakoy3DxrCN8bUqew7WMEffe1bDiZ7EA7sE4H"
    "MjJbX2c2fkiO0+pA8jmsrQnl8A7QrdzmgVnej+95W+Og7paXvudRjulXfQrWko/RvZMtzxdiefH8Ahq+FIkWqWKe"
    "7R421MG7JG2bn7hfSVXm1U1ls55cWdViTfap1hALw6USuYrqhlz4jCUZmxEGkgjDiR1rrTKXYs/eqnH7cj7o4TOs"
    "eWnYCVpazoZ6/TzVXj4NIYuLcxdtTTwvH6hKxy86wC81jxzuuOOoGda1NL7ft8b3CmpPcVbDFoZ28zTR5LsadWGO"
    "wr6o3WhTzVjTeD+9/e+zS0vre3Lzs2TPVYYOcFfj350W7+FY1CNrXOX6BtBFriE6LFGtwGxiTYwk7s4eWPIVup1U"
    "lOOEbQvMJpeRj+X0oFyFfzJXAgu4LpFTH0h+I807L4R/c1y45p0rLN55NpFGYXgqzIZ3KotOc/gUqDb/Cck7i2IW"
    "4SUDNPzeLc0bqzzrkZWNP8510nzrZqKDll/4OzFWgFz9y12DSO0vEvlWiWoHnwYvW3FamtJjoVlL1gvInOxqLWw3"
    "c/X4P1q86hUih4qW51VayyvQJJloosDiEms6lOGKuKMoDsq/C3pe9jSehR7YPm3XzZ5DVbnNlebbpm1b10mOa+vS"
    "/+5urcGmK8H3Hq2pW2RNHdKOIg5ptF6J1ivteb2C9nIphvGzjW6cW1i7O9ruMe40W9t9Pkh2jKvqM9a795T39Sam"
    "ed8TbVvXOma7eP/ucdXy+w9Qkf+luf6XqsYfBzmRDXFbsSH2beM2RE271/vYYSL6i+ivtenPT9ZeB/8uVG4MCuuM"
    "Pcamv8eOcHXL8xv/ziN9f65yfXKz6PqUdtfy+6VChOnG21YMblZxTLmtE5rre8OxfovybtRPc9cHhaA1vr+C9kFM"
    "kGMeS0A24305f4zO/YL0WA502DnfpMMXYmn6egp0i1aMhdAxUnFmjIUUDeF2L79ZKbXEDodoowER8ZAGiWQORohA"
    "Jhaa/OPNXl+lPt2zv4mT+yRUuXeXP9evyo5cca6U0BD+otqMqd95prt3Q9Pnfx237r9qzbpjxpp1P4C6vI6R8gvp"
    "un+FunYeITuXz6sBde3cPs866VmI72bf7zdQh69/90xaJ9ZTzkeo03u0fJ97oI7dLm7PbVDHry+uhzp2fiS+z0bH"
    "XSPye+mx0tg6x5sH6WZ6j1WOf46kFQK2aBPt5QKM23v9FbSXy/HmVuo4gvZyCdhxvJdLwHS/a2wCYMPGmO83BrCO"
    "481xGgkYjwH32TGA7VNn3vNQwAbNoTZRO/cH7JLlJrYXYO+tp+8NaWyAk9bLWd7h2jrMnnO95u9GuhLO1aTK/l6b"
    "qX/OIH3Lo2u1uM01JtlW42rb/FRmb0yrzFqbR12pgv6t13mnWzrYmRNc+lGtbl+3BWGs/RnUm20YzW0se8F85jG7"
    "ZUIa2wlsVXocmzvv0c74dbVJS/bvQxv/URVL3/uAWPp5B4dYj8XysllM5RcUJoqKS5zSsg4dnWR5RafOjtOlq9Ot"
    "+3Y9tnd22NHZyelZufMuu+7Wa/c9evfp28/pP2CgM2iwvnLIns5QZy/ne3vv4zj77jds/wMOPGirrcf0SMc7/0o1"
    "7Nw9CyVQSbwwp8W88XnUE1CfSMbjMAsr9Q+OXa5s1EVjBrkmcqP6RIIUW0vnP4SCi+M+em9l+pEFDY2/Yo0V4qwh"
    "J2MqEW9cGO4GhnEnq96oipM9tvHCxp8NCVqSJBpk9djxXcLEkiGU9gb4rnIHNv1Ch8dXSnY0J6PuH9c9lPqvsvF3"
    "Yzviq/QQZ7HkcFJtWpEeID3yTTSrUnno08NTFbR0avD0SUwXZiaNuH5G41hWNr5MrCGWvs9u9LQk01tMN6JxjHvH"
    "qjIRX9LHz1UlXJfIuFhy8P2qwi1gY6mqsWyXWA3ZsISGcHPv6KoqL8GHnRwNenKlWLryN30kfBtX6WcQbBqCuM9L"
    "xfjSmGM8Oh+6WHOCROquDR4uEw/VfUnztRxsXDJDz8Y8g6qJOH2DeEg7h++gJsLy1FCDWWV0bZqzNfjN20Zyqazy"
    "s+RXJrKzZSSD1L6YZzqK3NNJ3eRc6Y2rcuqRt871PsmxOqwqa3uL5GO190tzfoz1YFe8mPSylvdqpPKi5sVx36X4"
    "KWwxtaLVPznYqVRzplGymffN0OIsbMkJfLxe2//Coqm7gaZadz8v0FShH40U+bkHSkrbJk3FQ42cE2s1mgpt7k0a"
    "LYtlaoSTpWE5GSjwcqL7eKYFsJ27SO9L33K9a6+weSm3U8+DLwpMG9fJ+envDlmueTX/1nsQFtB186zrWtXmFWva"
    "pLBNfFpqf0EO+zkNPmnbL9j2yvfV9FMI/gw97outcT+Txr0gjB0j69xOWfqM89uAX7kyJ2lMn+4qo07dooLdSxrM"
    "JyL+EPGHTPyhQpn+lEfzTFlj20V/3ohf7uROX4sE+sqL6Ktd0xfKmlgkayJZE/GC7zwvqFCm33UzxWh8Xuvaknrp"
    "2FAn4hMRn4h00kgnde/L+qi0N0froU3nATpbY4+kTftRDIc5ovKH90iWKTPfrM5xXkIxeQOq3fH+Z717rvN1ysU1"
    "jWwCu2/WezeyG+YY59LIsIkj4WsRbrOfFj/dozLjtQ25tTSR7R1iuU9pSW/R/77GSefol3jQ8FGuPTebvOi5nWHT"
    "frKnp3tpp9ynXyysod6fZKTx6lvt/p48zowl28VxeVS+xaO4CcfWunFokdyJ5E4kdyK50xpyxy//vLarPV5m5gap"
    "KjP3pvC+g370/fC69PfgUennrC5165bSHo1XZrpny6Tk2sZ03WUBda87Kf29nOL455e6+zGK6T5HEb+8gGzGpwXU"
    "4fadGlDnkxXpOidBHWwzPmtEQB1+1pEBdfhZB0KdMqpTPYL2OdCz9hLqlI836/QT6py/Nv395DqSQVDnL/QMZzLt"
    "pxmTrrMd1HmhxnwWv3syoA6/eyHUsWlmGN3nmxL/Og9Tm/8DdX5da7b9wvnpOv+EOi9RnROs9rwDdd44UR73Pwl1"
    "Dlxp1nkJ6jCN3jDK7J+nAupwex4R6mhax/v8LKAO3+cuqDOD9tPsMdasc3NAHX6vq6HOrUQTe48yaeMyqHMb1Xnd"
    "nv9Q58XJ8jxtCKjD91kUUIfbPEeo89pV5rPqA+rws8ZDnb3JfrhyifmsWqizX73Zl1+SvnYs1Lmb6ty8Jv191bh0"
    "nUOgztAlLob9vC/U+XSZPE8HQZ0+y819WNzm3aHOJyvMeVpEuUx2hDrMm5j/cB92DqjDfVgCdVZuSn/fuMac77ES"
    "dw8F8l6NfVXsxaZSn30qYNfMoP2NAvbIsjT2roC9szqNvQkY8+aDZqex1wSM+dFLAsby7GnAmAfft5b2NwI2jLCe"
    "NAa/BOwgwq6jfv0pYBMJGzQ1jf0YsNWE/YH681bA7iTsVcJuAOzxapMevg/YO4TttZzmf7H3TLin6Z5rAOtOtNGV"
    "sJWADSesG73fOQJ2xHg6BwkwWyaeDthywnovSGPTAfvNCJdPpeQ/YCgDU+coCtiv1tD8B+zDEea8P17ABlKfHQFY"
    "/Ug6M5HskAfhOxD2GrVzH8COJhnbYTSdo4h9Rth+RGd9BGwK0ecugNUQdjfJ0O2xnYSNoP2jnQXscnr3MgHT+zo1"
    "ViBgNzaksS1FXqxoPe1vBmx6jbuvU2P/FrC6K9PY+4DNq3H1ypT8FzCm+T8L2I007r8HbD5hH5BO+jxgi6x7PgnY"
    "UsI20j7XRwF7tMaV7xp7ADDUrTR2r4Axr78TsC9rzDl2s4C9Q3PzWgH7F2EbBWzgCbS/WcCOPoP2NwvYm4tpf3OR"
    "dw9zP2rnEgG7iXj5fAEbTnumZwFWTNg5NI/qAes2yqW31P5mwLYnbDzR/BgBY548UsCYFxwjYHfT2v9QAaskut4f"
    "sD6jTH62F2CDR7m8MrW/GTDW11jX2F3AbiK67gnYPlY7uwN2HWEFtCe8XMBepjEqBuwGq6/zBGwPyrX2v4QXGzaR"
    "9H8B+wdhHwJ2m9VnfwMsn/TGy4kvvQVY11pTL/gjYKxv3krv9zsB4/n3DGCTat21rMYeA2xurbtO0dhDgK2pded2"
    "Sv8HjNc+HUj+/UTAbiD6vA0wXA9p7EYByyPavUrADiKauFzApq9KYxcD9gfCrqQxOl/AOpNsXAbYq4Qto/wLiwSM"
    "aXCugD1N59DOAOy1WlP/rAPsXcK6Eg2OA+z9WpOXjwbsn4Qper/hgMVHm/RyJGCJ0aZcORgwtn1w/oR9BYxpaQhg"
    "+xLWhdrSV8Duo7bsCtg5hJWRbNwBMF737k1t6SJgek2ssQ4C9gi9XyFgnxL2e2qLAqyA8kq8PSeNfVEIc2yMOX4f"
    "Cxjr5f8A7OQxpl73/wD7grB7SQ/5i4DdRe/wB8C+JKw/0cQLgOEaP7X+FzDuz18JGPOQXwhYPc2x+wSMbWM/Aiw+"
    "1pwrPxSwk2n+XSdgcwi7EjDOHca693oB247X/wLGY3QuYHtY91wqYFfTPc8EbAhhPei62YCdSNg9dN1UwFbTGvsy"
    "oomJAsbvfpKAPU7jUAPYxYStJJ3oWAFLksw5DDBe73OumQNwbAl7iOjlewLGfGmggLE+v4eA8TquUsCOp/fbDrAb"
    "CVtM71AhYCz7SwD7AWGVpKPEBexemmNfF7jYA+NMnvVZgTfHDNPLR4DZttD3BIzp823AhhD2FbXlT4C9Teeob6a+"
    "fhmwvxP25YmU3wiwjwl7gd7hccB2n+DqKhp7WMAuoFw/9wM2kLDb6bq7BWwhjdHtBd7cO0eRzeimAm+uCz7T/WrA"
    "vpxg0u4VAqZzImlsrYA9TP15AWBaXqLes1zAWEc5S8A2n5LG5gkYP+80AetB+vVkwLoQ9j/Sk8cLGNsLTgBs2ETT"
    "rlEN2KiJ5vr9KMBOmGjaZqoAu3KiaUfbD7D9J5k6w56AvTXJtL/0A2zuqWSLIPmwG2BJslleT8/bUcB4bLsCVlVn"
    "8p6OgFXXubwkdQY2YLV15jrHAWxancl7vsx3MbRTa+wTAeM11z8BW1hnyv7NgC0mrIzu+QZgy+vMNd6rAvY4zYcX"
    "AbucsPvPS2O/BWwDYbcSX/q1gP2FeOSDAsZrp/8TMNbL7xIwXgPdAthNdeYa6HrAfkhYLY3RJgFTREuXAvYQYXkX"
    "p7GLAHucsK/o3c8D7Ik60y51NmC/rTN55ALAXq4z+cQcwF6vM/WsaQJ2Eul8kwDbbNH1WMDeI+w1eodRgG2pc+0b"
    "GjsOsFVkq19F1x0O2GWTTd37QAFjmbM3jh9hu5xD9n8cI8LOp3VAbwF7ifjSzoCxD4f7uoeA8dzsJGDMI0sBYx/L"
    "1UTX+QLGNv9v4l5M+2Y09jlg/aeQLZae9y/ATiLsQOIFfwfsrinmXPkrYIPqzbF9XcCYh7wCGPuHBpC99TnA2C/E"
    "65UnBIx1xUcEjPnZzwWM+/oeAWPeeoeAzSDb6A8Aq6k39YlrADuz3l2vamyDgD04K41dAhj7u9iOeaGA8fs1APZQ"
    "vUlniwH7dCrZd2kczhAwtlnNBExNc9cfGpsC2OZp7npHY6cAtu900352IvYnYXOoLSMAO5CwMvJJHQ3Yo9PNOX0I"
    "YJNnmj69YYBNmWnaJ4YCtpSwG4nO+gN21Cxa4xGv6wXYjbNMXrcTYA/OMteN3QDTfjHkdUnADiFsFtFnEWCrZpt8"
    "PgbY6tmm/vJVHqydZptrmU8Be42wuUSDHwD279mm3HxXwFh3exOwr2ab67/XAMufY/bLS4C9Pcf08T0NWOfTzT77"
    "DWALzqD1GI3tLwH7yXzT3vNTwHouMPWJHwPWe4G5BrpVwOpp3G8AbPIiU+/5voAx7V4G2ErCnqD3WwPYXmeZOtFK"
    "wOacZeo95wD23GJzHi0E7CPCVlBbTgcM/egp/x9gK5a4bUr5/wDjvK5HTyf/H2DvLDHXHbWALV6a/r6DeMHxAvYE"
    "0fwRgC0j7BZaGx4kYGyf3wewPc6h8SDdbbCAfUT2zz6ADTrHXD/sAtgtFFeQIN1te8DuW2bOo86APUbYk/QOZYC9"
    "TNgXNA4FAsZ8YksMePky13ea8v8JGMvifwPWdbnr20j5/wDDmIiU/0/APlhE/j/A9lpu2iB+D9joBlM2Pi9gX1Ge"
    "2ycBO6nB1MsfBexkwnafR/4/AWNauhewIRTP0Y94z52AYaxHyv8H2OTzzLl5LWD3n2fa7jcCxnFQvMZbJ2Ds910F"
    "mPYRpPg13XMFYBespnUx0e4SwN4h7D6iwfmA2TE1swSM7Sj1gD28xlzfThAwlgFjAHvMimMZCZhe++BcOUbAWAYc"
    "ClhPis3blcZvf8AGEDaX4/8EjNs5ALBBhC2lvt4dsMPXmjpfT8DmrjVt990Bs2MIywH7zVpTny8G7L21lv9PwC6i"
    "d/8f5rxeZ/b1fwSMZfiHAraGdKm/CdhX5IN+S8Bup3f/I2DrCYvTPPodYJevM/nZM4DZMbGPCVghyZyHAPvVOrPP"
    "fgbYUxb2E8CeX2fK99sAe3GdqV/fCNjr1j2vEjCOE7hcwHgdfrGA8fPOB0ytN+fDMsCK1psxWIsA67HetUWk/H8C"
    "NpXGYYaAMe3WAbaAsDtorowDTMcVpMaI9LPRAjaGsOECxnPzSMCevNS0AR4sYCwf9hUwXm8OAWzVFaa87Yt9vcGM"
    "19gV+2WDyT93AOzDDSZf6gLYkRT79wHJxg747hAXmPL/CRj7uRRgT2w01ytfKHiHK0mHI9/8x4DVEVZOsvgfgC3Z"
    "5MZRpPx/gGFsYsr/BxjHhbIO/QcBY1/WC7CvlHnV01A2kcoehzKOp3wUyh6nsgeh7HmO/4WyzVR2D5QNp3n0Iyjj"
    "2LJboWweld0EZQup7FooW0tlm6CMedjlUPYU0fAlUPY+la2Gso84/g/K4jRey6GM179LoIx9FgugrID4zVwo60Fl"
    "M6FsCJVNhbKPSY8/Fco4jnI8lPHaeAyU8VpsFJSxv3o4Ppfm79FQtpJ0m8Og7JilpP9DGa8J9oMyni97QRnT7SCk"
    "DSrrC2VnrnXzm+eDLO9IG1u47Dyi5+2hjGm8K5Sx/bAcytjXUQplB6337rtWV5p7UHT5bbDnqfXOKbc3t8WaTk5T"
    "nv1PCXnDk3Vy0Lf/qWr2FQ0ttqXJyaKRyXDPOzrcjqisz45qiIXe/Md7ps6l9mkaPZtIobB1yJMblxdvmiF+nwLV"
    "Tj7xZlFQwNhXtUpLzJ12mfbMxWCP3DFEF34xd/sqr++SsSHK37/VF7APTzL9obsK9zyC5PcOgA0fZa59uiivrs6x"
    "pB2Ud23Hfgfk51wWAx5eYMWnatnF/ZgU7ssx/njO7leE3XmJN9/XJfSb+9zWqS4QZOkKQX6dTXoG60qeHECtIn9i"
    "xuwWPvmqfX3iOYqNykxiKh52gmbYm41zt4A6WJrDJUR/JyvzPGg/v9bxyj/u7wjl9RPy2vog5W8z2kd57RGMDVb+"
    "dtk+yrvf7Ik1Zkx9pcq8J62b8vfV4dwdYPEEnLv2vhDu/3KQp1ofn0JlMaufbdvAicp/H8QI5fXV8nVHK3/72yFC"
    "PzM2TPnbVocqr4+Q4yH6K6+vSK33ni30pdU/OynvWv3zWu94vDfLfB6Ox83k3144wTsejPF1OB551hzpTjyRteAy"
    "Wnd1aU2+6AjzOS8082nT/LLSyxnjoXTkBn/NJqsDBJL+Xe7HCx3Qb39m8UKWoTOIp9wBdDZ2hLsXMhVnANjCGrdO"
    "Ks4AsB7jTWyDgPFa/BLAnrP2K16o7YiE9Z2WbutZoJe0smy3tNgYUHG8PYv4eHO19cpslXoVblHKsgR5nR3XIMke"
    "PssNZY9tG0Leau9twufZsd2ZeGu5xVtLibc25VPpFGz6CJq3eaATDyS76mJ4Zg9tKwXdWT//FODtKWLNMWPUtvJJ"
    "dWYyd/NTPCSHYHq09UNcP1082t3npXx0nCJBzxxU781t+F862/andXK+Kr2fmPMn21h/5ebSHGfNm96ko/S01mT2"
    "XpmXLnXXnKUQd47v+xTptP2mubo7vt+fSKc6aZycT9yOK+hP6+Zu9F6Yy6a126BlWTewETlCGyuUP88YSn1aTjSF"
    "fTpsuemPK4e1NdKHvbdGWovgs/PpPp1pLVQO/fIh7WW4dlO6vFDoG3x3m+/ZNDWs2uRlLL/HWu/af5qZBw314dqJ"
    "JpYUMM6rUCTcs+c0r22hE7SzMGBuFQl+pCuXhqOJ7a1n2L6jToL9He0xtk+5ULB3SGve1D4hGl/7nex2hh2zHiDX"
    "EnAN841c7ltO/Wuf/YWyjuvpdz8HZFzr5ue1FJ9YXvOtjO3XhtNiNhpR5kxzf+s9tKi/Ha7jZ3yui4925xXbOh4h"
    "G2yM9iQNI77ZG+YU12FsZ+S3tW4dpnnG+J6M4dzlsg44x2u9/ONUzn+zITPf1H3hCHIjRvVLaUxKlZuLsAvNzVK4"
    "B+oheRls2vtbvHBP+t5PubZpzt02VPnn1u5IMq2jVWcvqBN0bVKZubzzlJu7PyiXt2SblnLD/7ix4veUmeNuiHX/"
    "oVabegnvs2fI9+lKvDif6MHJ8C5MD6zHJKmO/Z6cyzoVQ99YONFp7fWvnbe8vZmwBRtLC+Utr8zh0WE8mMwfVgAD"
    "b65v0snEyfNawtzWdnyWmYRcW8hdn0H8yjmhW1PncV8qT22Tn4bMtqwQpq+UnuCkddHU3pja1h4nxzQ5bgMfDw9W"
    "uc2/oPmFsvLHJCNRBldsUWq7LV5ZnrTKo/nX9ubfMBqblL9wizl+nWD8kAYGkL4cpGPi2Dsh9Mruyo2fk/Q8+36S"
    "nqfrOFZb/dbGmMO5IGbavU6jZ09V4c8QyP6so3Zm89X9MCWTxyzQyTa0OWtgXpsxvXzfSdMJ0kjBW4313nLrrHe8"
    "vrUBZD9a3YjNAUzfY7raGrzKOE1hG+VPpv6VrZqX8GHuqbhbx12j65xk0vpf7wHm+h0d/7xhCcd//7Cm+KbYb7Kd"
    "/g9sFJ2Jjj6HMs419zGUXUzx2x9AGe/hfU/554d9W3ljyv+svLHOr8I9+taZ2IsCVkex2b8F7MOFbuxbKu8GPKcf"
    "8dGHoGwD77tX3vw4XP8eAePr0B/OOUnZPv2DANv1NQE2b/SHP11tYugPf9A6M+RC5c15zFiD8ua+t88cWaS8Oevt"
    "OnOg77iPZwhjz/uR6qA+l50CcronvfunG9L18oEp67y2TPsjlf8+jmPAfjOvxnsfXY/vg7FY9h5ZjMWy85NiLJad"
    "b6tPgH94F+UfT7a94IfGuHve84Bx97zPAOPuec8I+gV470GmONZS8oPsBP8uJDsVj5Hhr278fLNly4XfpNULD6/r"
    "SN/FIN+wXc5gb7viSo6/q4Rvz76CwV6dKMimmQ+8lelyEr3j+MgfbvrDO7WuP9y2ZSsVxSq0lbHBWIVuMD4O+B3y"
    "aS7GaC72WunmZWS9RecvY19DhY9f2/ZNo4/Ejnuw/dbMs7BtBdb97Rxq6C+2c7IWCde9cKn32YX0PkG+Y9YRdhzl"
    "vTfHpZ5Z7+WDUvwA+pq5zskwT5Anzq1396r5vedxAf1zuCDjjqD8AwcGyN+9lX9et0EBsrF3gEzdGXw/tk78Zp37"
    "287t2SnAb14q+Nklf3yY+HGWL5JsGUz6CNoJWDcsr3OvteOE7RzCGCe8W7WJYVyEnbsoGaDLFgXosjGw2OM7T6P3"
    "zgPZ3ir2zCAPe3v85NZJiWwsE4UBOv+AgLXC7sJ1HB/TE/RpvCeuO7luZ6iLz5DqIu3ZGMbklFt81eZveJ+9Zrn5"
    "ToPOBh8G56ewL61EyTY9zo+j9w356ZYKbG5PWfzYbzweDhiP+5V33xZjdwv3ZJvg7dQuxPT5kxLf1OdR8jro6gB5"
    "dUUAbawV2snYBYBdYL3f8oCxP0tYo88X1ui49uT7zoAyPm9zCpTxO00U6OhkKGM7ygkBtFUtrK+OCVgzHqq8e9oP"
    "VN798Psq7z78ocqbT2BggK1hjwAZXAnYfTVm7Np2ATK/IkB2lyjZZln4llfHx7XnIppDMZJvrRafINrp8sIy6Px2"
    "L1GSOTjAsw8VqLJlka1LIR1zzoWByrV7aj1M4lWDR7m8ahewS3FcM9vTOF/HdgG0WiHohDYd29fh/lJprVoGvpsy"
    "EtpdlBsH2ZX8UfsL66pCwpiPdKN+kmQex3f2U979rLtDP+r8DlI/6vw33I89lDf3CO4JLhhv3h9jUO0zzbCNnPfB"
    "Pt+6jPo3bq0XcU1jxzJl2uug+2pHn756Ht7Jzi+COvEz1SbtoD4x3DprDN8Jxz8f/G4xYXyb9k3CN+9LbsoTWel+"
    "cw6Us5QQu9Xido4sPXrxb9XskY8RASqnE327N4PFZeXhqQpr84ploKM8H12Yaee4atdubs/HTzdktv2i/nq8Y+qv"
    "d4KOof+9SW2F86mlvfK2FC4oDI6TKmrz8jqsBK7M5IjMff3dEM67meEGsWY9zZ0TKGMOojyvPUZ4afo9S8akzrBR"
    "bj4HbVeJ8jm0LxoNm89hN+XNQ15LNLIj8aYymv5a79qhsWU7Vrr6lR1vkQzQFYsCbJJB/DQf+Ok1Fj+Nco5s+zTa"
    "04l40XdhnH8Y4JfAPUyzyM7yX4qBuTLkdZwT868nujkVce9qJrveOYIt7SzgaRxvwdg8WP/yeS/HWva56XD9PlRn"
    "+NluTkW2/+47wT07WH//otrct3oi1H2JcpuuvZDsBdSuldNcP1WRMuNjutLeVmeCa1/jOvys8llmnf0E/8piyg+9"
    "J7TnigmmT3J3yndz0EzXvsZ1vzzRPMuN8ytzbn7MwXUS1dljrXe9zW1m2yDqQpzvf//Z4WI7JN8h9j/vTX2f8tvs"
    "Pc97nqD+vnB+8No7km2RbIvGOZJtkWyLZNvWlG19fOxg3G/7rvX6rr8Y562jvztNdX3XTWepEDbjDNN2bWPSfez8"
    "D6+vM3NyaBqR5DPep8Jn/ugYHfYz+PmrryV7+gEjXdwvFjKS4ZEMj2R4JMMjGR7J8K0tw3v4yHBbniYD5HtRgMy2"
    "5XDBejeXVSQPIz4ZycNIHkbyMJKH31V5yGdjSfIwHsnDSB5G8jCSh5E8jOThtyAPOb9w6ppq777S1H7DUWZ8dv9p"
    "XlutfY1d1y+HTiT/IvkXyb9I/kXyL5J/bV3+2XkTegTIP7suy0upLucD8DszIJKZES+NZGYkMyOZGcnMtiIzuX2P"
    "1pjxrPY44Jk5mWJg7Wv95F8UFxvJv0j+RfIvkn+R/Pu25F+RJf/sdnEuCl1WVeeelZk6s7gh/X0Y/fvphXKcKuaQ"
    "49wOfJZNqpzus0N17vfzk7EFkYyNZGwkYyMZG8nYSMZ+CzI2lW90lElD3C7ua5a9eh9GZCON+FokvyL5FcmvSH61"
    "NRvpiDHmOzxBtFhI58TsCnVfqHH3FEp1u0PdZ+l+n1fLdTE+B8/c0N+biG7+Vp/5/OdIjkZyNJKjkRyN5GgkR7+N"
    "deDzY9zz2yW75hHj3T7KlJNHt4nrFFl1Pqo1z0AZfqnbBozNKSTalWj2ODiL5ZWZ3r0iZSPdvSCZzqDXOoCUUyBa"
    "20YyOZLJkUyOZHIkk79tmXzUBp8cOzA+Fco7RpFMi3hdJNMimRbJtEimtUWZluqv2ig3a8THInkVyatIXkXyqu3G"
    "oPIz91lr2h3xjDXGuC7XifZYRHwvkm+RfIvkWyTf2mr8TKZx6A79xnvp7Tq4/96+n981UUxMxDMj2RjJxkg2RrKx"
    "rdkqZ5DMOmA6nWVMMTBfnZ3+nlsfrekifhbJrUhuRXIrklttZ03Ha7D/LTP3pL8+M/3dZ5Trc+O1HV+jyC838ITg"
    "a9Du6VcnsntGvDOSkZGMjGRkJCPbqt2zJ7Vn2EjTTnktvffOgt0Tr7H3C/rdT+8JtPcL2nUxd0yQ/IzOd4rkZyQ/"
    "I/kZyc9Ifn7b8pPbXneluU/+gJHuOcR+dR+tMeviHj4bi2RhxCMjWRjJwkgWRrKwvcjCsSPMtWSQLLy+1l8W2lgk"
    "CyMeGcnCSBZGsjCShW1VFuJ5van21pjjoNvXQ3kxiba0DdUBOytjZVSXZSzLSMYjWRnx0EhWRrIykpWRrGxPsvL1"
    "df6yErGtJSujeJ1IVkayMpKVkayMZOW3LSuxPVK8Tn/ljdex32HXEPfjGJzuAXXteJ2ygLqPrU5/73xatO8x4sGR"
    "rI1kbSRrI1nbNvc92rLLjlONcrVF/CySW5HciuRWJLfa4r5Hew8jx5La+xNZ3tl1RBqb7f7OtL8RfYunK1MW8vtd"
    "Q8+rofGuBwxzpGpsgoCdSn09BrB+NA7/orkzErB/0Zg9vDGNHYPjSWM/mfIcPLOEnkF0e1DA3P34FPf3kBVuO/R1"
    "g+H5M0a5MVEa6wMYzhuN7SL0Uw963+0Be2Wd2RcYX9Vpavp7MPXXwjqzbRhf1X9K+vtX62S6sumV5/NAwG5env7u"
    "NsKdL/Y76LnZkZg1Y3iuisa2gzl9H/XZbfR99ah0nSRcf3xD+nvzKd732ndO+vumceZ76Xm0mH4XEn/Tc2cKyet4"
    "bsI40yeWp7adT6ylJDx/krK8RZ74M+Kld03w8kQtl2yeZPMlB/jS5Dz332hfKyBa60ffD9McG0y0d0KeW7d0tJvn"
    "Un+X0PwYTjzm2IC6152U/l5OPO7gPJfui1kuUNzjBTS/9w6ow+0bEFDnkxXpOrtBHWwzPmv7gDr8rIqAOvysIqhT"
    "RnWqST+4hJ6lhDrl4806n8e8dc4nfv8k8a0Poc5f6BnO5PR3b5Kxm6EOn4PIz+J3/3NAHX73l6GOTTPD6D5PB9R5"
    "mNr8K6jzEo3TCdazfg513jhRHtOfCHUOXGnWuQXqMP3dMMp892sD6nB7rhDqLN9g3mdNQB2+z7lQZwbJpz3GmnUW"
    "B9Th95oLdW6l8d57lDnu06DObZNNXzI/awLUeXGyPAdPCKjD9zk+oA63+TChzmtXmc8aFlCHnzUE6rDuunKJ+aze"
    "UGfoElN35f7pCXU+XSbPna5Qpw/J+47jzWeVQZ1PVphzp4h0vTjUYX7BPIHf/SvHvw6/+8dQZ+Um8+xRnoN/d1z5"
    "gfxQY38FzObdrwPG/OY+0p1eAWxYtblWeg6wiYQNmprGngDs8WqzTx4BzOaPPwdsXo153T0Cxv6YOwBDPqaxHwgY"
    "j+E1gCHf0tgGwGyavgSwSbVmDugLAXu/1nyHBsBsn9JiwFCGauwMbMsYc9xnChjz3CmAIY/T2CkCxu93ooCx/B4B"
    "WA/iT9vRPY8WMG7LIYAxX+NxHwbYxTRfk6TnDMW2EHY3rcv6A9bRkqO9AON5ye3cCbD5E8y1aTfAbB9hErAfEs94"
    "id6vCDDkhSldTcA0f0vNf9D71DS37zT2KWA/mW/SxAeArSBet9dZaexdwPCsYo29CRjyLY29Bpitc7wEmK0rPg0Y"
    "8jCN/UbAmM5+CRjyNY39FDCWBTy2PxYwprNbQVfmOXITlE1k+Q9lzIs3QdnjVHY5lD1PZZdA2eZq136VD/xJl62E"
    "srVUthzKuP+WQNlTRDMLoOx9KpsLZdrGk5r/UMbyayqUMV2fCmUFNN7joWzIeNfOkA9rfl02CsqYxw+HMuZvR0MZ"
    "0+lhUPb2HNfO0PTcBa79yrb77AVlxyxNlw2CsluWpcv6QhnTVi8oY5qqhLLz17p2Bi47j2ioK5QxXZVDGc/5Uih7"
    "bZ13rXbQeq+doYDqBK3Z1jvymm04yagikqmTx7l20ZSe6bh1+9aZc/zDhe49dN1FUNdZRDrlMpemWY/QdWeB/qF8"
    "nj3Z8a7Hjq117bm6zsmOdx1l16mBOldUu1jqvNhprpzhOrEJpu30VqKJg6HOS+vk++wt6EzcjkEoBwhbsZr0TMCe"
    "tq7bGTDux6dp/vYA7GjSRTrQPO4E2PQa095VKmDD6J75AvYIYd8oL/Y12Qw/F7A3aL7/S8Bi9H5/FzB+978KGNs9"
    "XxcwTXcpPVPA2Cb6nPLXCZ8AbCFhA6jPHgEsn2isH/X1zwXsn6Rv3APYgxZt3gHYu5Zu9wPl1d9YV74GsB7WGmED"
    "YEyfGya4csbG2J9xIWC1E812NqDNc5qJLQbs7vlmW84AzOYXMwN0iinA8zpQ/08U5OHJUHY90egJUMbzZCSUvVvr"
    "+km47GIaxyOhjHXCQzQNkA27GPhqGdXtSvbq/YDvIs/mfuoBZYlprk+jSe7Xe220PEbME9FGm6Bx+LralAlsz64A"
    "nSCbtmObUc7Y8kWBfLnFkX0VvP+Y+SOujxg7usa7PnpynTtf7PUR67Q7jnLXRzYNnOt4aZnrL3X8afJMx0vLrAPN"
    "dvzpfGoA35/o+M//kxzvWHM7axz/+X+s4/VVHgFlPN+roOwzoq/9oawnyC1bVxri+PP6vo4/793V8ef1OzheXatb"
    "gL0gKWCs4xY5Xt067nh1qi2Nfxfxen1m2l+xkuZDojVCC3je5LHRPl8raYVqW/rELG+Ek7F+yE/Sp7whp2ZWGm2L"
    "BcYn6PXRaS3gz8re2+VSyzZLH6HGLxZIFbzu5PzBKMMK3mrkE2+5Yxkkt3BdtLMls20bVU9ab3UTsCMmeOX1bbNN"
    "rEiwVRwhyNZu9B5SW2w7YqmwFi8U7BG2L3qedV/bBnICYP+YaGLVgHW3bKxHAXaOZYerCrD/7AfrUI3lQ9BVqr8u"
    "dWNzBgrt/rLG9Zf3ovW0st7RtgfjONadamJJohP0/+i1lBS7oK+x976VK7ksRrpfGehMZSR7urBOTeM/TMtneFY5"
    "MYbU+lO3S5n78dgnqu0M/Lx4M5+XT31UbD2L+13TBs8z7rNyqof1ue91P3PbCq3+kfpWj6sj1Jthvc/W5dFZ8a02"
    "z8urWqgOvrtDY5mvgmN8b/RZK6wm+89lkynuz0mvHzH+dxaNeSsFZzohIk7iqn19cokLbdG4T+03WUxzeB50dDSe"
    "7W88HSXbRn9Etp5oTNvfmOI4DhP8Z1eSn2QoYF+OcWORee8kYxzTy1gv0PPY1t//XDPWm+15PZRrYz+YYjKuIbvI"
    "HpNcvwnrHl+f6Nph8NlMny+Q/6HXSlknHmrpixwHUl/j1d8H1Zt6J9+LdUqcH9h3diyoxwes/H34RcJ1L1zqtfd1"
    "A91O12vuO9nvt72PbZP9oZ2UG2uv/VuSXqftNqzXFQq23KA1Wx79LgRbe5Pd/BTyS9V6349tcSXWmkjzqZuJT5W2"
    "PIuKeZVBd6bmF6SoJW16KkrN0uKSdsCkklnWb8isVnoV7UQLtKCqxRR7MCIFfhLhuy4ZqCtpf8ZJ4OtDG4emZU3H"
    "ypo/b9W4vnKm+1OJ/31W7fowmuKniI/UTfTy/POJHz8wzsvzV9A+9ENneXn+ZpqD40e4PJ+xB+rdfKWpWBn0CVFc"
    "46ZN3vX5HRTX8pDgF/mK5vWNo7xznp/XcaI/T5P4Swd6ficfO0wQn7H928jLxH1L9FuSHRzLpO1EFT52DY4h/GCR"
    "t0/X1Lp17D61Y9mwTz+bYMZlFSn/WC/b5tH66/Eso+bbhzU13rJ2CJMdabqroxK2zZxCekIxd5GT3SfmbFsfYsml"
    "rTSAGe0iuN8L7Vs4122/4ETlHy9xkvL3Hdcof//+scrfv3+Y8u4VfIe+e4zwypC8i+n6eq8MeY1406dTvTKE43c4"
    "PgplCPtpC6d7+R3HLVeM8vI7jkO6apyX33GcD2PI7x6pNTG/fV32GqlbgIxKBrS5KOBdg9YZ2Nd+sobPGg7yg7zn"
    "Ex+WrDNjaI/Y6MbN6rb9CfyzA6rduJnUPg/AOB/ABoqJeRaw1wi7mWTn44DxflheuzwMWH2Nec/7AeO9IgXUv3cD"
    "NniUuy7S2O0CxjR4E2C8L+JWsk9eDdgfiF5W0ztcARjvF9D7BzS21vHqTRdTf14gYIr0mOUC9g7d8yzArpzotim1"
    "T1nA7j8vjZ0GGI41x9/Z2JfEE8YDxnsd/kK84ATALpvs2nZTfiTHuy69mOKWjwLsoHp3Xw/HMTTxtXqX9lN+JMDY"
    "DsBryj0FjONc+wnxHEzXuwGmY6A5JlpjOwL2MtkXriM66+p45zi3paOAJagtCQHbn+wdTgD2pcBTdCyVxj4RsJWk"
    "Z/9TeWOveY28WcA4tvwN5Y3R4bjXVwGz+cSLsF7ZhXTxZ9COoNz4Oy7boZL2eQn2hl8qb6z1/cobD3KvYGe4S3nj"
    "pW9T3jjoHyhvHPR1gu/1+8ob33wFlM0lPrNOeWOeL1LemOfzlTdGpkF545GXKm/s8ULljTOep7wxMbMg1mEq6u1Z"
    "6n9526A+2Mz1y+Dm2GMTYI/KJo4hETPldznT1GQzdor1r6aztqab/IH1mE8d7z0+qjV9zpnu8Y7j6j2Z2mFf+4pw"
    "rd/z7Wu1/lCWRdt5n1ima96hf68keXwnxLsXW3HldrzeDVAXYwCluhugbqY2XAR1ud18P7vucqj734XmfY+z7KRn"
    "Qt33Kd5/73nyfWcIcfp2bPEkx38/L+/rGAN1pPFi/YHr+L3nERgrWm3y/oMC4jT3ETCO0x3s+K+5+jj+MeO7BOwH"
    "3D4gLrRzQOxnWcC+vgKMlyTsmGo3DtLe93YE7dn8L8pua934b+W/t+39gHXqOwLG1/1Z+ceh/z5gnfq8gPEYPSlg"
    "3GePBqxvHxAwvu5etJ3NNK+7EzCm0+fIN3Oz8t9ndy1gOA81tlH5x8SvA0zHpeEYrVL++95WKG8s/dlQ1pnKFgl6"
    "1hlCXNlsKHuu2s1zZO9LmwxlvE9yApTNJ91+LJSdSWWjlXf/2gjljdc/VtDHjlDefWlVgo62P5QtpH7cW9DRhijv"
    "HrT+UMY5ffZQ3hjqXZR3L9iOyrvHqzuUfb3e9allinPkGOYy0guy0R9iZEfR+sPuYCc0bE+01qod4c3PZPOCLgG0"
    "i7lIbJ6VKT9TN4p9c4T22XGa31P++4wHKv8YTsy5Y8dwVgK21yz33Tnnjl9/VATM1xLln+PBzhFVIdgPT6dxZJ2v"
    "deItnCCdNYyFve3FYWQKakvmeuNkaMegpok5wE/yiX+qVvejhHIoxNq1XyWRk0860OfLMQs7Cbx8O0G24t6rUp/4"
    "YT3ujvLGPPecJscQK4qNKQcfQRnx+i4cRqBSQqM0EwGUg++x3MfXaeslhYIMDOJPuEaNAw8P86zvBfDbgQFyZI8A"
    "fbNS0Ce2F3QW3Kddv8C7T5vvhzH4j9Z4+6i/kv0G+cDz7b3xL9R498Z/tdy7N37ESK+/387Bcojyz92Cvho7dwT6"
    "auy8C+irwTxJtq+Gn3fbbK+vhtv57FqvvwRzFNn+EsyZY/tLPLkxLB//IpCVBapV88rm5rPOM1h9G847G1o4NuR6"
    "l1iWwqowwKfWEzA+Q4Ex1LffrPPGsOmksxLf1jEwUgzbFRO8+xVKQQkqo/pdYA3CfMLPR1xE18aJ39t2/EzvXxTg"
    "p0Sf4lxl2g798uZMVf6x+hMF2wLH7aBP+u5604+EPmnOJfrwGq9PekOdG9/JPmnG9qN7VtIa4ADlPcfDvh75XCXp"
    "5ldO8/K5LyjO9a41Xj7HvsLhI7x8rstEN0+azedWV5v+uaTwnlKs5uKlbp5jaY1k+4YxDtfPNzysWqY97auK0zN4"
    "L9B2rRAnmWJ9entsYaPmVlTcuC4qLUs1QIyOS6bUlYpOqrOeRylh3S39Ym05Wfd6mS3Gcl43xcLz3BAcuyq3hVL2"
    "wUmV4dc0ifCPrfSBHH8Z1FDl3/1VOQ5yQ/gxrGzJIKPKXKCGWPbL3FhOMtneC7CX4+6xRJ4s8SZ9LhPL2t0d/3j2"
    "no5/PHt3IQblANKfywHj/N63kM5aDFiHJWa8SJ6A8fv9D959HysP+n+UN7c5Yx8CNnaEeS7V3wDj3O+MvaW8+wMY"
    "+6Pyxm/0Jxn3O+WNJWHZ+AxgJ4413+8xwOpX0RqNrntIwG4nXeRnyj83Ko/HXVDHzsPO74R29V4rzXG5Fq5nrEe1"
    "ef0VUIf75GarzhqowxjnBOc65wpxZPweSwF7c5TZt2cCxmeicHzYbNRpiHZ6L/DqXrynZb+1Xt3L1vNQ9/rcon/U"
    "vfgsAW4n6l53nE97dS716l48zstHenWvmnqXBpCGhgr0pe9j617v1ZlzBHWvkZNNDHWvlSeYGOpeJy83saQwf7h/"
    "UPeaSM8bMtarPy8HDlmostsHMxfqn+/DB3WcDdefIsSGTBTiO05W/rkca5U3n1y14Ps5Btqm/adS2/Sag9t2YID9"
    "f++AdcUg5Z+Ps7fyzw2zs/LPO9lD+edz7CTECXVQ3tx+Rq4la19WNvn3CskmmE/3dCyfjp1/ifvZgXVfJdghu9L9"
    "gurlg00w6FmZzqKg7DVNuaNwfz/nwNN0iDShbVYSrVxQ7dr+Sn3WI6ra/X3aAtNXUg46bd5bcr6FrWdLhz1e21bm"
    "ljC6ZCxXf48UhxwHOksAnbE/sxiu5TwWXckvuyf9Lt/SOBe3uOM+XuW+x2Eb+8Q89NocWvf5SOMlleXD4s5vjP3y"
    "zMVhLa2vvZiuKwo7xrGwcYtxx8l3ChynsJldn9i6+1jUlpbnRIlwfrOiWJOtIc0qkgErzN65Oh9z8fi5i3r2eR3v"
    "mL4wXrPyOUXFwJMyyc5LiA5RLnLM2cXVri14BfGiPKp7Nj0ndFI4JwsHbbwl3AgFbV8oZUGbqgVos7m0J+2blPKE"
    "6jXuTUR/14E/ociSg3a8D+uOi5WZ59M4S7HF9/dlGQEe/1ZlYb6lzORg7eveQmEWGcmpKuju2dBDWH7GNOgoeQ9z"
    "kRV7ID1P89errViDGF1/KZXlRfI7kt858lDOh8dxv9nS5g0WbcYj2oxoswVpM9/SBTeTDfTzWpeX+u0B17rAasfU"
    "SRssf8oQtg8rr41qT7YvKm8sQjH9O5ZBBiA2gGxzeA9nK90jrP1Kz+m9BNsZyrRKSxaGeT7vSczmmm7gb831HhX0"
    "x2f89Mqh3fe3Ul/rNv1FuecubC2a5Nyf+C6GXe87lrPCVsBTHXVDa+u0mXXSQvDDbC3awBy02V6HNuOOQP8lMB8q"
    "q4LlHs/7TiF5UJizyCuUf15hfa7hgZZe3R54Wj71K/cx08BAuGaYpZtx3uOvnfT+cdbX9LVH5iCTWCZ/RjL5gbmu"
    "D283i46b1uT17r6XZA79XSDk7D621hs/+HPBr5Rv2VK5/Zx75dMNJj2fR3ambPvFyNfZorw0h93h3659wGm+fSDZ"
    "KpYBVEeRd+6lzLM9kGcwXxvgpM8z4xzd2ZwFw3np0cfYj+6RtO6BfFOvF75pVGm/Sau1Yj9wbjPOCa7jahzSfxNU"
    "XplDe5OgUydV9mf3MP/9k0rv1WMZhfIlL8Tcx+cWKnefXpBMeqiF3nlgju+sY2j2sd61IOS7bk25L8kTrMdyFvtW"
    "x9DsobI/C+nVLK8J07aB1rgfTLSWbduQxvJCXvN5rbs3tRLGC68bCtd1B1tIUQuuJZBXFWWIReD+wL1Qp1n91MgC"
    "m3LbhVkXtPd1QibpSgpDq+W22xJCmNn7zfYEOx373Oz4mqAcZnbcjx0P2UOI5+K9y52U/77mTGeqHD06/J63IotW"
    "cU7bvFT7Crdc7+2roJyhdi4J1A0HTXVjuJSwTogJcshuQzdLtqd+D87uHhWgw+t+maRaJjZjm8s/GQ9rZ8wx4MYn"
    "piIP5uA4GvMi5fWLp/akrnXpUjqrCGms1OLJuOfpqVqXdiV7vsYrfNoSt9qSDzRW0Ixn27lZdB4c6fkJ6/lF8Pxi"
    "5e4n4+fH4NoS5Z4tebjP+5WCPC+necJ90dmq2yFLPQHz5XMflwvr2TD34esG0e+KHO7RKYOsVxb/1H1QbZ0ZU6LM"
    "fb6cm4Xzk74w080bWKLM8zL96n4PcgutXGiexXvuWPd8eLsOn6H84UL3/EO7Tu8xZlwrnts7rNqMRcVze2+32ojn"
    "9trtzw/If4nn9to5LvHc3k9q3VzX9rm9fcaaz8Nze8vHm7np8NxeHCP73N5bJpi5Nl4RMM7tgef27lNn3hPP7cVx"
    "ts/ttXM54rm9tywz9x/jub12/kQ8t/e+tW58sn1uL+dP7DHWe26vnVsRz+21cyviub0cd8u5bS4UsB9O9uYN5LyL"
    "mDeQ8y5i3kDOu4h5AzkmfJby5l2cprzx1HXKm2PxFOXdg3+S8p5Jj/HpnHexWtDPjoEyjiU/XHnz9xysvDkWhylv"
    "/p7vKW9s/WDlzbvYT3nzLu6uvHkXd1beuPwdlDf2vpvy5v6pAP5s64Gap9h+tqDzD1H/vj3PtHPGHFd+I1/FeYm5"
    "aThvwb+Eupzjxq67Wbn88ML5ch3MB8b7tBjDfGAHjDQxzAfG+4kYw3xgR9Wa+fkfFbAXJ3vzgTGm6r35wBj7zVpv"
    "PrCXas224L4l3v/EeSOuFTDmFxsFbEadNx8YY5wTF/OB9Rhr5o1YIWDcziWA8TkE/Lz5ypsjjnMuzBIwvme9gHFu"
    "iAnKe+YknzEwRnlzDPM9Ryrvnj/GjlHevYKMHSpg3Nf7AzZntkkveylvfijGBihvnid+3u6A2TSP+Ql4jwrTYHcB"
    "47E18pHUetevfH9cv3J/o82F/Ss3x9I5/tC/ws9eV23mJnlHmKeM4Rzmsx8Z+72A8fs8L2CcxwTnMJ9dwfPmUQFb"
    "U+udw4ztO13I6VdjnpVxp4BxO6U5zPuNcA53HG/ec6OgJ/FcXCdg3GerhHnD2AoB45wqSwSM+3O+MG/4nrOEucFY"
    "vYDxu08Q5g3nEcU5/NIcE8M5/MEis89wDq+09t/iHO603M0Xbs9hzhnDNIFzmM93feNE7xzmnPrcTpzDz641MZzD"
    "S9eZfYZzmHPp8HU4h7k+zmEeS5zDwzf6+3juc9JzhdfDhcrNZ8t7sHm/NdvFKkaZe9ruA5l+4yjzDIPC6eYa5zao"
    "izneee8p6srX4nqt3uzjJ2iOLSYZc1lAXfu+F0JdbB/n0cK6Z0NdvA/nK8X463kBde3c81Oxz9aYtky7veOg7rWb"
    "zLGw644EnWluvTxeRwl1cNxS+W6FOvZYfk+oY7cH9+Xa7cB9ufbzcV8uP7dwsndfrt0m3JfLbTl3hteXZLcT5wb7"
    "FXWu++OU6VfkcVgzwszfOon0tqo67xnVz10aXHegoOfymQOTat2+Kgq4n51jE9tn59i0r8Mcm3hvm49MqvX3v9zY"
    "+Hc92LUKob047phTeR3U4VzMbJvgcwouUN5997wPmO9zjkCH9n3OFOrsU2fWmQl1Plrsnj2GdeqgjsQfOS8t9+e8"
    "GndvD+doszG+7jjAuI2MHa78z6o4UPmfHbG38j87YpCAcZ603sr/7Iidlf/ZEehHeeFS8zr0oyAfs2XYPCEvHtdD"
    "2itR4XLVsm7aybJPY/5APrucMcxr7lixVLzGlnIn8fmm/ae59XgNMn9C5n3TbKe8F9qarZ0Ubevo4ymkd3qk2tTl"
    "MZ49m+fkK/P8dsM/0/KfEF7DmGpvn+JmxE+yrGL51B3iB+zYNV6v6xwxOIZFli/CthkVVpv+iGz89NoueTn4KbKl"
    "rzLBj8ExEM3xZ6AfI6Lbb4duy1XL5ZqwfebnWnt6zoH4jsIW9x3nOU483y4saPNnF3bKPb4j5x2+VeEKq1pguqAs"
    "LCS7c7nfPoAWn+6eBm6bmT6qWm68epBuzfM7OnO05edt2JgP1LvZD7yDEPOw9Gzv2rLC8h/j2vLNZeb6H59Tssjf"
    "zswxwpzrJQZ/TfGMwjntBRD/lLT2CdgxLUU++namvc/l0IZBFo/ha4YIMZEqRCww94GfnBxo1ef3Sigz/y/mvFHw"
    "nnYb9xT6bjDE4zIWJl8LxqOF2WMr6Z68p1xjp1p6bSvrbJL6Ftt2GHell2cnso8Fi/vEK0px2H7xioWCXWrNCK8t"
    "b1KtaZcqUv5nKGGOvV5W3KjvmVrKe85PVyGOoVzw15cKMQuFQjxBUAzoNOXmTY61pm4S27bUkYS9x1u1fI4W5JdT"
    "orFpc2PDMuFmGpvS1hgbd/uOO/r58lIolZLcZ9Fc0gbHKRZeZWzwVmnIWdcM15RYVvQQ9GkwJGC4T0MzutAvdhrl"
    "pZ+9rudaN67Xz7arr/+jZft6heZARcvbOeKcf8TNIFJU3Pi/Ev5XqeOUOU6HJrQjXp7kH+Vbd700Mvf8I5nGfrWc"
    "X6Sh6dLKLMyAAfyvOJ61/SXRvGlvLeuzTvoez/G5VVlbjzJXyGx+rQoodQQ/CeqRl1CsyGE17pmPjM0i/97NFGPS"
    "F3RCrt8L19rCmVNjxnj109+t9uqnr8/06qfzz/bqp9wW1E97j5bjQ6Q1mY6/5T5hv89jxHOS3wLPSbMd91OG/+gg"
    "cqI2nfMoE8/JmNOoMouHZZHzqP3ynKqtzjN4Tw+vO3FPT6Flp+HcYQl4am9r3ZGksjjNeV5bJ5V1hl/j55stWy6U"
    "9s4nyJaGNhq+rwP35vazDs15qXgvsrbDLKFrT42Zuguv9d9q/PuzY9p2OA9PgbSOcmJ53+WPMsfPGLstwZ+eOWnL"
    "PhSfin0EPTMoL/0DFn32X5qmkbU03qst++lK5Z45nLMFzo+l8GFQzfJaFaq28gkjA1SQDMiRx+e4zqrK7hauXiXl"
    "YHJC2MVRV0E9puty75kMTy712gvfW2/6KKR8SdfmpWNVea0V0XhE498Wjevr31pi+sT+E3PpMx7RZ0Sf3zJ9nnuu"
    "ua9geCP4mTL32a+27h3RY0SPNj1mm6NzG4/5yMulN7MazxD3xj0RY5z0fh+OOUWbdWKLu6bkdWRY33/EGyLekIk3"
    "hKUnpMk+9F20xaVl3rOi/YXDlBn/XKbM/JcJS/7p38nGe223RWXdLj4PGdun8yOl5C/dj224LJcHqtxzo/H+CJ3v"
    "7AjlxmHrdgxtwbnbmn0WNJZ4xhv2y6TdlJq/m1sH+6RMuXb3XZUZR14ANqok4Rg3zv469Ldx3UpuG7Q9ruQzq8p8"
    "xkyyt8Qsf8MA+NbXLgasc6X7rbEzVPqcyNbN1druznJpgVytrX+WS5g8RxhLaO990Hu0lsH1fvuignzQvZUbP4m+"
    "MGXRZM+p7t5Z27c0XfAtMZ8wzhdq0Q/E0mCnteXD3jO9kS18g2R4ZY4yOkfjcSWMbR7Y0XR3nwX8b6uMt+kSyo/G"
    "O5ROJt2uIQyH84txCeIrHI+9P+DdSF9QyhuraefjxJxJnNMJcyZNrHZj1jspNw+n5M/WedX84o/1WfAso9F+bOcA"
    "xbjO1D7l9YLMbUVSgYmbp1ojNHErfzKv+ZJSL2Sk10zsrRsoA0yDdh7XfZWbe/bo0S4NZaKfvgLN9gqgccx/wPu9"
    "OV8A5j8YSjlO6oVzyTkPE+fIQxrmPckfLPPScCGsi2xZz/lrdE4iO79DcbWZWwjf78XJZs66nYR7cv4mfL8ZdWZu"
    "vaTwPM5RhO+n6s22SD6eQ1Q6x1u5oGeXVJu5UzCuh3OyVI9wx9bO/cM5bnYV7sk5WnBPjc4nw/ll7D01nI+G9+bj"
    "nhrOqbNyiVf34vww0p4aW7d8hBgH8/RiqpftWiHzGWYFhY6TKDKKi+16JT7RPRzk02HrrhXmOq22Vjg3rO0mkb3t"
    "xsliLXJRPOsVSyIbG5Tcjqpm2oYS4U1hATqSltW/jGg+ovnvEM1rXv9CvmunejrflfUnWfo650I5ttatw+ca6bwS"
    "KDd1/l/OB+wnrzmXGcrrzdVmbkQmAf1b70vcTpl5cbB+nOpxe89fa+bCPbbW/1rWBbZTbv76bO6tqs1nSPfGdzk9"
    "P503ObLJtT+bXFy5+xv97PAx5Y2HRLw7rF7E849GZj43rnXPMcxz2tsnexNIdrTREKJYz+2zGgdjkcU7l4Ftnmmo"
    "Dmgo2xwH2/iZlOlBeKs5fCBz4HgM/DNh/WpOY+WFTvP3gDphGmd/2vGW0FiLzki59zgvI+/NYSrgs8QGwzjmOW7M"
    "XJnyxjlhrgbMf/AW2HI+Jn0hTs+15cGe1j20jzeI3oYK9Kb39b1K15ymtlLemm13/3FmG3qO+4/t8Z0O4xuNVXZj"
    "Za5aWn6sJH18TSyd9zPKA5fbpzl54LLRp1P7ImPpHLMeX2KL53PT3/ntS2dqxgmxmewYLRU/FjQ32Q6gaaJUeXOX"
    "8jr74mpTNjNtdCM9Og52bj+aCsqJGvPhEyucNBGz/9JP9g+2ZH9/0DUHwrtivHVcZc5d2RLnlZdR3zbtGSwIt95M"
    "+UqcdI42jEmT5i7GneSiZ+/R+OMwa4yOGuOeVaxsH8dMN0c/l/G5T4PonnHQD/EcL87/zN/6OU28JsO1nF+av/Ha"
    "8gzX8rlW/I3XIs39P5U+D6t1dYlmMo8m0dX2dJGGcC+Wk/00l3OW0TecyznL0RmYgtxL5n4GZpg4JNtXGlPeXHuO"
    "8NffkgHfJXnBfbNI8CmH0de2cVt3fnuwdWdqW7Y6eDSmbX9Med4yj+FYPvsM+l5AA9IZ9b3gjYos+RY29+eAreBH"
    "kZ7bS7l7NThW324zxtlwHscwZ9Bzmx2/NqsteX75O1CX6GG9N/fPAJAZLfGsCuXNKSvRhMowTgXKPBO8MsPYBsWU"
    "bm2dS99nF/o3n+U87FvS/ypU8F6gYYIMls4W6a2y2+vL87G518RD6B5f0rotm+vC7iVKwr3D7m3Kpu3PNP79lsa7"
    "o/VcvTc/7HMrWvH9F2xKt+8aKN8x5PXdyBeBfujmrEe2sU+a/a9vxoI1RM6rHbOgIT5LqTXoPVuaq8hCRp5q8cSI"
    "xkwaqxyZkt2FfrI7+JM5Nx3KjxJrDRe0rzPs3k8/fWKIjz7hlz8/01q2m6Uj8vq6O9BTJjlWAevy5pzHFbSHr8Sa"
    "RwUwj1Kx818Hy/VC0gm5TQUqOPe6ri/uC215k2Ks2bEMbXQ3S/NyJgebIBsy2KOYZvKVm0Ne08nzY9zfsQnm2Rl2"
    "XX0+Hf9+4xSZN59uzdEoVrH9xCpG8aVRfGkUX7rtxJcyTy6y9DEpxjSKP9224k8lnY/1vnKQ8V3o+koad9YhbR2c"
    "9Vk+k7ccyrK9V6Y1XTnxpDronehsNx+62wpnuyFvGKa8+T1sOkvC+MWi8fvWx0+yjVdYcyw6PzEwXmCrzjH77EHO"
    "O4x75vqNMs8Y6yBgfIYYxj4Nqw7mv5xXPigXxw6V6e9dLJvdIbVRDHPWb7QVcrboO15RHTymOwpjqm1huyrTBsQ0"
    "9lm9mb9pO8B6Uu6JTze4Z2fbezbrp5m52FL5CBa6beVYNzvPhG0LRBujdsQu7+XVjbDcPjsP40xyWbfkbWv8Lp7q"
    "74bcKbqq2fywuWvJaExafkwkPZ33Tk2K4gz9xmxVa+oNnA+m2Ed/6A31mvJMqfQ5UlIci+a//Ltwevr7iRpZX8g1"
    "Ti/aV5FrYHH6szX2VUR7Zba9MW3Le2VsO2U+rFfsdgW1WfO0xZaPNqLjbYuO7XPeNd1MBFnEPseWXyE6mXy47e+T"
    "yVKdzGymbt09sFGfS32Odjv210V2u2/HblcAMRKBdoUW8/wFBJNEOT8Cey/Kw9L2xiTKwxLZxUWFL8rD0q7GyvRQ"
    "tH4eFkn3d1SUiyXbT3NysUT5b7Z+n2cT72frpBiTG+WEyM7u0Vo5IaI8HW1vTKI8HW1m/d6qeTqk+FiOV7PzB33X"
    "cwvZfcWyRNd/he5z3jpvX9kY74fqQWsjfd9SuqYebFi5nOPanD1ybTEIvbk2rPBGRkvZtuZIOfC6SihHun9tnbvP"
    "iMueqnXjhbns0Ro3Xs0+2wZzuxeMcmPZpLNm+NoeY92zT5racpWZywbPj2O61Get8HksTJf2OSdB5/NobIZlg23V"
    "NWPzLDdtfrFZ1UJ18N0l+yzGKecRLS2m8ZwH122Fs7icEPpVezuXK4d9jOlhjWdL0T4dyvsU9fetdE6V9gGfEY1p"
    "uxxTHEdbF8k1hnMb153zmqs3ZNKdY0l1caZ7ZBvDGY1J649JNG9CjVHOa84Q/Kw0mjftb0zsvJ28f4rnT2+QVZwn"
    "6zTQR1pibdvexjXTYjnVCa24922LE05ZS52VSfc7FeZgFE8jjFdy6+1VTIA9Tq+vg+aalAuH9yL3pvG1xzsol5Rf"
    "/sliy+7bWXguxt+XbnHtCGHuybkDu1vr0AKwK6dsGltMW1rY+5crb45GO9cf3yumgnN0+fUf6yn6PXZ23HK9zr6M"
    "2j+9Jv1eF1P7ilpnGRZrMnvE8/3UqOBcWAnVJj8tm0cokzck3FouU+vCemmDGtyRaOYMtuHVRWv69rim70j2f7bX"
    "zqvxnl896Jz0941rvPbij0/x2ovvrnfPBffbM2rzOuRVQyNeFfGqFuZV10W8apvgVf2Bz9RONPem9wKM7c6M7QRY"
    "6Whzv3y3AF6H5x9fPI72bdZ5ed51hN09PxzPywOmUijwzi+p3XsA9uUE8/mVyt2vj9dhHXy3D0eY904Kz9V17Hez"
    "3zsoX0VHeK/uMLfw7A17vYB+51zWC7YM6Q76MevNhXRfyQ9u51Ng3/uO5O/cR3nzKTA2GLCEhfWB8SmuNu/db5o7"
    "ht2EOpK/sx/kfHx5mbkeGUtjO2udO1dwDK+n862LppljmE/9YtPhyk3p7yuXenNDcFzDO/TdY4SXLnIZgyD/YGuM"
    "L4/BfsL4MranML6M9RPuuYHm1m4C9hT5Tnak/tRlf5qT/j5pnDuuPJ52vg7NW3AMcUwY0/qbNM7dSf5hn80Gu0p+"
    "K0pAgbfn5SBr2u6nIVj2hfOshVMjpXmC9pl8sAkMgP3D+nc+0RLHVS2scTG/8zT6K39sXo0/VgS8Sufj47Zer8z4"
    "rmKwGbUg4cUMSkvr8T5um0JvTxeFDQtuG5/K5sAh1ipVIS4Kp6dntzCqyv2dxZahDPgLyUtncppP7g/Y0CXp76vG"
    "ufGDjD0z1uTlAwDT99LfHxC2O6yTz1+bLttZefMvFVe763DG3j0l/f2JELf10jrvOvyWZV6ZP3+CGdPlp7fxPNTX"
    "3RettaO1djPW2t1Iv0G9K8i2ZOsrHQL0HbyXrd9UKPMspx6WXEKdkc+FQp2R/QT7CzKOnxd0VhT78VlXbbU9BE77"
    "iydsDsevasZEk/g+6jx6HP/W+LeUaWpymm5aej9/K8VAt9v9AGHGzOYdBaO8Mq9kkVfmvbnMtN/gebza3nca3O/b"
    "Gev25Y1u7liHWQA51njavBXPNNLjxPmzT2jUjYaPMFdRJ5CdQ5dLuZKHQX6iMOcfoV+3izLPZ0kqOFs1LYQSQWpK"
    "qfL3A/O7PgJyhPcXdmw93SstovILmFHaC6HipsWZFW2g3z/V4Da4EGo93cvJeQrkrgs05KilmTeItdx0zd5S44Tr"
    "8EKwiz1S656Dk5q3tWb88dNQ9/0V6e8HZ8l1HwE7GWOPWHV+BnUYs+9zF9T5+sT098/GmXVuhjqDx5jvwHWuhjqM"
    "vXGKWecyqPNqvdzm1VDnoMVymxtANg6g9eZA2qezGLBTq83rzhCwoyiH8EzA+HmfLkxjUwSM73kKYI9Y150oYHzd"
    "CMC4Txk7GjDuQ77nIQLG1w0DjMeArxsqYHwd+p9qrL0N6H96c6GJof/JWWQ+r5uA8XXoo3lvvYmh3qPHJig+H2OD"
    "eK8N086va02byIXkw3JK3Dr7EQ3OqDN9SP8t9vqgbl5j2k8+KnbbyT6Oo8iu8Z6ATaXr3hawa2aksT8J2CP07i8L"
    "2Dur09izgJUQdtDsNPa4gD1MtpaHBWz4xjR2P2AHEXYd6at3A7aasD/Qu98O2J2EvUrYTYA9Xm2uea8GjH0wey1P"
    "Y1cUe+1LT9M91wLWnca6K2EXADacsG70DssF7IjxaewswKoJu4TWVvMAW05Y7wVp7DTAfkPY69TXk4v97XTjBexX"
    "pOufUOzv66wWsIHUZ0cBVj/StX9prArfYaS5v3I/wI6mdWWH0eQ3wj4jbD+yAfYTsClES7sBVlNj+pR3xHYSNoL8"
    "RF0F7HJ6944Ctg/5chMCdmMDzX8BK6L9018Wudj0Gpc/aewTAau7Mo39s8hr+ymlPttc5G8XekPAeI33KmDzCfuA"
    "ZNWLgC2y7vlbwJYStpH2jP8asEdrzHimBwF7ocbdw6qx/wPsyxpzHt0lYO/Q/LtFwP5F2PUCNvCENLZJwI4+I41d"
    "KmBvLk5jFxX57+89T8BuIt56toANvzSNLQCsmLBzaK7MAazbKJemNDYNsO0JG090PUnAmLeOFTCe76METMsnjR0n"
    "YJVEu4cD1meUybMOBGzwKJcfamxvwPYeZcq/QQJ2E9Fub8D2sdq5M2DXEVZwJtk3BexlGqNOgN1g9XWpgO1B+mC+"
    "gA2bmMa+SXixfxD2OWC3WX32L8DySc+4nHjP3wHrWmvK6b8CdpSlD74uYJ+sSGOvADaXsJdoHj0H2Jpad/5q7AnA"
    "WB/qQHLsEQG7gWjw54C9RNgJxAvuEbA8os87BOwgGvcfCNj0VWnsGsD+QNiVNA4bBKwzybhLAHuVsGVz09iFAsZ0"
    "1iBgT5Peuhiw12rNM23OAOx9K/ZkJmD/JEzRO0wBLDHa5POnALYvYV3ouhMF7D5ePwB2DmFlJHOOBuwNWtPtTeNw"
    "iIAduJLWDwL2CLVzKGCfEvZ7Xj8AVkBrmbfn0PoBsJPHmHrPToB9Qdi9JKe7CdhdHL8G2Jdj3Ni41PoBMC3bkK5j"
    "Asb98lWhF+P596mA1RPtfiBgy0lOvwtYfKxJg28K2MlE168J2BzCXgKsx1hTN30asD0Iu5re/TeADSGsB133S8BO"
    "JOweuu6ngK0mu8BlNH4/FjBu560C9jj12Q2F3ji8lST7v1/oH6N3GWBXEfYAzfc1hd64xYdobFcW+sc0niNgvO5Y"
    "KGDH0zucDtiNhC2mdk4XMJZjpwL2A8IqSd6eLGD3Es3XAvbAOJMXHA8Y5x1hmjgCx52wr+ieBwH2NtkSNtM82gew"
    "vxP25YkUHwjYx4S9QG3pA9juE1z5qbFdABtI2O2EbS9gC6k/Oxf6x4uWCdgzSyhmU8AepnfXgXeMqYmmTP2vgLH8"
    "+7eAbab9Au8LGD/vHQHrQfrZnwHrQtj/SM/6vYDxmvJ5wIZNNNe+TwI2aqK5xnsUsBMmmuv3BwC7cqKrF2rsXsD2"
    "n2TKsTsBe2uSuUa/GbC5p9J6lXjktYAlyQ5zPT1vo4Dx2K4DrKrOlMWrAKuuc+evxlYAVltn6slLAJtWZ873+YCx"
    "vYh1zFkCxjp7PWAL60z5NwGwxYSV0T3HALa8zlwjjBSwx2k+HAPY5YTdf14aOxSwDYTdSnxifwH7C/GlvQSMde8B"
    "AsY63+4Cxjp0T8BuqjN16O6A/ZCwWhqjcgFTREvFgD1EWN7FlNsZsMcJ+4re/X/5LvZEnWm7+A9gv60z+dmHgL1c"
    "Z/KJvwH2ep2pa7wlYCeR3vNHwDZbdP07wN4j7DV6h2cA21Lnro819hhgqyieaxVd9xBgl0029cifCRjLh58AdhNh"
    "u5yTxm4D7IeEnU867Y0CxrFfVwF222Szry8XMJ6bFwsY88jzAXuRsKuJrpcJGNtwFwkY5/2aC1j/KWSvo+fNAOwk"
    "wg4kXlAH2F1TzLkyDrBB9ebYjhYw5iHDAdubsAFkkzsSMLZ181rmYAFjHWxfAWN+NkTAuK/7Chjz1l0FbAbZz3YA"
    "rKbe1Au6AHZmvbuGSsVNCJj2l6XiqvL99+6pfP+9KV/EgYfUm3T2MWCfTiUbII3DPwSMbR7/D7DN01y9XmN/AWzf"
    "6aaN5Q+A7UfYHHreC4AdSFgZ+RGeAuzR6ea8/RVgk2lPQW+KpfwFYEsJu5Ho5T7AjiKf5MnEs34E2I2zTJ71Q8DY"
    "l8lroOsA0/4K5FlXAnbIbHcfiMbWA7ZqtsmvVwO2eraph5wL2MWzzXXAUsBeI2wu0dKZgP17tin/ZgsY62BTAftq"
    "trk+mghY/hyzX04C7G3C7qM5XQNY59PNPjsWsAVn0FqG6OwwwHouMGX/AYD1XmCuH74nYHy26kCkpUWmjrKHgDEN"
    "VgK2cpF5DuB2gO11lqm/VAA25yxTRykB7LnF5nyIA/YRYSuoLV/n+cdIfwbYiiVum1L+P8CeIezo6eT/A+ydJeYa"
    "4W3AFi9Nf99Bc/pPAvYE0fXLgC1basZHPytgbIt9HLA9aB/gZNKzHhawj8gOdn+e//7BuwG7hWLTEqRn3Q7YfcvM"
    "uXITYI8R9iTHDwDG+4W+oHG4QsCYF6wF7NNl5n6/CwSM5eZywLoud+3YKf8fYH0I60h63TwB+4BivE4DbK/l5hp9"
    "MmCjG0w5Nl7Avjqb/H+AndRg6tDVgJ1M2O7zyP8nYExLVYANoTiTfsRf9gNs8nnm/NsTsPvPM+20/QDT9kRcc+0m"
    "YOyr2xEwbQ9O8V26Z1fALlhN61Siz444xwi7j+gsAZjtt3cE7IJN5P+LudjDa8z15icCxrz8n4A9tsbUszYDptci"
    "OB/eEDDm5a8C1nNt+ntXGqMXARtA2Fx63m8FjNv5a8AGEbaU+vpBwA5fa+pg/wfY3LWmXfguwM4n7Emam7cA9pu1"
    "pn59PWDvrTX7ZZOAXUTvfilgmgdgX18kYCyLzxOwNaT3nC1gX5FPcYGA3U7vPgew9YTFiU9MA+zydSbPmoS0tM60"
    "sYwVsEKSK6MA+9U6s8+OA+wpCzscsOfXmTL8QMBeXGfqu3sD9rp1z0ECxn7f3gLG6+KdBYyf1wMwtd6cD50AK1pv"
    "xriUAtZjvWsbSPn/BGwqjcM3jhdj2v0csAWE3UFz5V+AaT9xaoxIz/q7gI0h7K8CxnPzdcCevNS0yb0iYCwDnhMw"
    "Xv89AdiqK0yZ+ghgaoPpf/859ssGk3/eA9iHG0y+dAdgR2409439AN99oxtbk/L/AfbERnNtsQHbeSXpYuRPvQSw"
    "OsLKSaZeCNiSTa7vO+X/A0yv6VHfXey4sfhn0nud2ViWdNLxwaVOOn55u9aIX47l6R1jOnC5MFGU2kVa2vjUUiMq"
    "uWOyPL01qFNTUWcdst1Vdeve5ra+JDmStsEIxK2SNn7FMgfahgvHhdhd655J+cKG3N4uVtWszomHCFOuCr4kTAB0"
    "Li/XkFtsdjLXEcz+iCX/KxK5XpnMZftHPFN8PccP17G9cOnWOdN2WzrV1rM9MBl6rJqoIdNe4bgVP/xRrZl343OS"
    "D49BnbJqM06E6zwIdY5inZq+R1Jb7oVYf7THoG/tgJHkS4f7YUwD1rkO6vD1fD+us0HLVdrnMlq553y1Dv2pbZj+"
    "ZO7R5EuDseW4gSM2yjEiOtfOHsq1y7AtU+sgPWEPCesrB5NN+sSl3n3HhdNNWxruO15MOtCHC737jq/d5J0fdiz+"
    "6FGmnTVorzDv8YpvpeEI+2l3m4obMoulMJsYka9xnrB3iGetpDVNb6BZm/fZdTHXD9/Pr24FPJttHOyr4bhypDN8"
    "dqY9H5xP1s7Tov3yDtG3ctw8t/8juuzWOrp7Ot1DgbHhsEg1bY3UPZbKCNZBK/FNuzArUv/vlM712yWVI6xNfCqz"
    "qJsMoyrlJiaqMipzGblBvLmvmg2/icm3jmVPUFlN+Con67FNZtWgbHh5IofudkJ2SVUWJOiAj0JPzVVUrnnBSpqY"
    "rZBqxYEBzwvThU3EkZ8KWWuLn3hu8z/r+2W1Wg03qRpC8RrO+bWE/s375xcoN3dCSs60dN6EPCfuOPntK3eC2pKz"
    "KlVkn+Wd47nrOeiAxlnfdr65J0F/5dxRydZgDbEmnhBPT/hEUXFQsrhSYFodWiNvQut9EkFcvyETX2kIPfBVVc1g"
    "1FlJoarm3N3JnZuFp/Yqn/7P2TZnrT/tmO5LlH/c9oXKP967QfnHxeIefnt/Du7ht+OMcQ+/HUc2RcA4Vgz38Nu+"
    "T9zDb/ukcA+/vS8S9/DbcYC4h9/2v+Meft6HyRju4bf94biH396LgXv4bV857uHnOMdXhDzLdtw27uG39/vies7e"
    "y+23nuM8OIXKvT+eF1wOdIznCpeDveIXMfdazmvL18asazWOZ7LeCdfi+cjlSj5HuVy5edOugWvxfORy5ebqwXOU"
    "y6l/UvErcO3t1rUJ69rb6doiunYZXFtjvW+xdW0NvW8JXXt6LH2+TCo2qd68thSuxXxDfca69fWnnMRSKn415p4F"
    "3cFnnKRxTe1fgWuTPn1dLowN+6/52gqfvu4kjE0qfq3x2k+Ve9Y2n6WNObTyVHRek/95TVtyTnMb9rwmPX6drXHt"
    "ON4ds3Ial+4wZrFozL7VMeO8lHhelOZ3XcnevZ9yz5via1DHmEXy5NlLvfLkMNIH5p/tzYU3rPFGtwjzGWkjHtHG"
    "d442yun+aAeXeIltrx6k5Dr4TK4zXXmf2Y3KrlDueT+Yv5jbIdmw+1a77z5dCed2trrPLtYuXSYZlljx7M1N/muv"
    "jiSbWO/Q+6aQvll3kHLyxgabvjakm+5U5+v16X9vp2TdGXPk5yk356L2/7KurH+jr29uvZuzm8teoLm0g+ATxDUA"
    "6098D1wDsF42V5gjHJv10WLzPWwbTKHj5tHPI1rv3hq0znFWKVeNNr+UlnXoaC2UyysUxlilPp3Tx4qkfDTFunnd"
    "2gZdJwJNsokc3DpV4fwzDeGnktNCvqb0y1Vl4ZCKOzn3YsYGN/hJw0r7pZPhXy43lpSjJ6MquEcSObY0lrv7SLwx"
    "ym6Ob+HzZZh//Vv557p7H7Cbq839le8A9hVhN5Id58/KPz/Z75V/vqLnlTd/EO8BelL556Z5FHWL0aat7QHAeo8x"
    "9y3eC1jZWPN5dypvTg3Gblb++TauVf45NTYq/5wM65R/joRVyptDgMdvhfLfn75E+e9Fnq+8e4p5r/Uswb7F9rt6"
    "5b+Pd4Ly7i3dj+45RvnvMRwJ2FCK6/qc9gscA9iHC83Y/kOVdz/Z4k3eczzs/WR4jsdjZNurGOU9x+PGNSa2u/KP"
    "i++pvLHhn9P7dUd6ucrs63LQH64guiyFsjfrvLFH6kpZt1kk+GMKWkN2GtFEendQaFbVSkcstrofN5GrmJZrVIaV"
    "MlWSP8HO6/Fb5Z/P5dfKm+OOsQeVf069/1P+OfXuIt7CZVpfP7M16c0guLwcBWRbI72qrAgQ9aYw7x3L7t7iOg19"
    "J/bePvSdvLHGjcm1fSfs42FsJ0HOcU6tbgGyLBkgO4uEe35wYub45Zg1r+xcJfsLGO/FQxli590YoNxzAXYm39jA"
    "+WkKzAd1TedX5rVsJfVNuTDfWS/7bZ23L7hd1cJ5nX+oc/ci2+tlJ8T6WNuaeH2sbS7oS8LzEGw7zBDlPQ9O3ytJ"
    "9io874DzzErjU0Lv8o+Y+1xNI6dbtjH7+arajV9sRfvPNmjsCdlRlbmvSStonve1bJU8XziP/l0T0k3B+aLtJUy3"
    "PZQbT3tNTXDdjnD/41e5MeH2NTXTvPOiwpqTJZZN8oF62cb6a8ety37G8lmmbfQxWvfcD3UnXOn6r1O5f09075HK"
    "G+K4a7pDaB1UWO3amnjfYJFl3333TNMeexXUsd+FbcGXQh1+h1fGmme9roI6rIPb91kOdfiMhr3nme+1EOrgGGGd"
    "2VDH7h/eGz8loA7fZxzsZbT7brSA8b2HO/5nIRzpeO3tN1NfH+z42+L3FbBFtIYZAtg1Vr7uvo43//L1V1DeIMdr"
    "3+f320HA+J5dAJtM8/AW0vk6AGbb9gsBW7bQfJ4SMH7eFyCrjm8w12gfw3rnVLrXB1B2O5W9B2W/ANsEl31GZW9A"
    "2ddU9kcoe4T3DUPZ+1T2ApRxLu6noYxzfz0OZb1Hu7YJLps+2tW7uWzYGPfcES67lcrugTLOffQjKOsz1t3rxGWc"
    "u+YmKOO91NdC2c9ob/ImKOMz0i+HsosmuDFLTWdMTnDPHWlqM5WthLJK2s+wHMp47JdAWRWVLYCyQURbc6GM59NM"
    "KNtMZVOhLEHz/FQo4zPex0MZ84MxSGtUNgrKSsjeMBzKdp7uxixxWV8qOwzK/kRlB0HZf6a750033W+mq1dy2QeU"
    "Z2kQ0jPZvPqiL2Khq3dz2QGLXL2Sy+6h/U/bQxnn+O8KZWtWeW0TF6zz2iaY96Ft4tMNsq6pZf5CS09jPZJjD2ap"
    "VjyD2liKN0Wax9u1rhY6xDG7qNzKcEaNpliwCtKZblDpPZXlEDNwBY1pcesMZPrg2Div71MJKxNFahv6xHxo1MlV"
    "g09mQTMNwf6rnGnKn3Bj8cw018R/fM4zPh18ovlEe71SFbKLT8kLrB3PT8WhO06JU+qUdeiYdMp1cYXTqfH/nbt0"
    "5XrdujvOdo7TY/sdnB2paKfGv55O5c6pf+zi7OrstnXiVZq/cXmXQFLN5E7bzYeHVVpUXeXT0mx8ns6hnqlSJfBO"
    "R5w/lVyuib0hzjSf6zbtqqxnj9OM1bncgir74mSwTzfm06CGKv+mOo2v19k1loeXOslETiIuO3rOeg+0WD8n9pdo"
    "/hjGQ1mQGw6FBlaGb1UiO4u0k2OLM98QdcnzSOf8ecwt4z3O98W8+Q1Xso0EsJXTTFvxD+Fek2gtdwPUR3tt6myF"
    "mP/5SJcB1t86A3BNzP/swJUx/3P+zon5n1W4MOZ/NuLpMf/zFqcDxnHkO9I7nIo586aZ2MmAJSysNubaWfhsPb53"
    "PxqHY+H6662zXw6L+ecaPiCW+SzBoUKdJ9aY49M3oI0cc4C51UZuNOO4egg0NnaEN7faf8mu8dM6b261YcvNPG+Y"
    "W+3DU8znfQN2wD3gnBLMU8255D5x/PN7/hPycTmDKbc6lO1Y6eZW47LtqOwvUFZC177m+Oc1fcnxxiZwPNvTjves"
    "qGKyvfwG7HQ3jJLf4xdCHTvX4D1CnfpV5n6k26AO9iOec3M91OF84V9adTZC3/B+kkuhjM8KvNjxP7/ufMBOsHLg"
    "LAOM97Ww/2sR0AbuecGcNRwTMgvaxPlSpzn++6AmOf77w8Y6/nEboxz/PWfHQXvxrCyMiTyJ2lbleM/V4nOL9oNx"
    "4Zyew0aa55MOhmc9P8Y8B5XPE+O6veB+HAu1z1pTtuwAdRjjulynE9ThcwH5nDh+VjG0y65zy2yz7hblT6P8zM/A"
    "/2DXOa7arPsPsK2WjXT5TSq3OvhDZtB4H0B5cDqPd3Pp4lx+Fdr3+kz5fZ9X3j7hvYFMx49Duw6bZtLMw/B+u681"
    "42A/t/Iy3RdQl5/NdW9T3jMcGbtReXMecj9dBVjBehO7HPrQ9mlgviLsnwuwD9fJ5z+eo7w0w/fjecN1z1Des6+l"
    "NqTmv9AHLHcmgc41g3jdOKg/doTrh075SABbWGPKxeGA9RhvYkcKGPPFgwF7zjrndl+0sU7zxibY+fMxNsE+ixZj"
    "E+w8lhibYOflxdiE7tY90R9v5zxHfzznPuO89Lbdoli5cdzaX84xCsn1ab0FV27J9a4+0w10d94Pyv119Gi3DztA"
    "Gefxl/znmibZD9pXsLdgH7LMrx3h7cOiaaZ9H/uQ88bXz/T2Ies+R0zw9qEz2cyRin5aXWeYTwyFPR+QRuyzqPH9"
    "7HNMdlL+Z+Xh+9nnHSWF5902W4hfqTfbIsVsHELzpVyIYbHPpB6i/HPI9lX+59fuKtzz2bXunge/8xAxt5qdBx5z"
    "q7H8WrnE60Pgszhjlp3ZnjP/HyMqnxw="
)
