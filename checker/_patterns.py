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
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇(?:地区)?(?:常住)?人口)': (32, (21700, 22146), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:城镇化率)': (32, (22146, 22574), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:存贷比|贷存比)': (32, (22574, 23014), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:常住人口|总人口|常住总人口)': (32, (23014, 23469), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:恩格尔系数)': (32, (23469, 23899), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:综合毛利率|销售毛利率|毛利率)': (32, (23899, 24356), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:负债总额|总负债|负债总计|负债合计)': (32, (24356, 24820), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面价值|账面净值|净值)': (32, (24820, 25271), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:账面余额|账面原值|原值)': (32, (25271, 25722), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物出口|出口总?[额值]?)': (32, (25722, 26181), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:货物进口|进口总?[额值]?)': (32, (26181, 26640), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产总额|总资产|资产总计|资产合计|资产规模)': (32, (26640, 27115), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:资产负债率)': (32, (27115, 27545), 0, {}, (None,)),
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:销售净利率|净利润?率)': (32, (27545, 27996), 0, {}, (None,)),
    '(?:农村|城镇|城乡|贫困|困难|建档立卡|已?脱贫|剩余|常住|农业|返乡|易地扶贫|搬迁)*(?:人口|群众|农民|居民|劳动力|职工|游客)(?![和、及]|家庭|户)': (32, (27996, 28290), 0, {}, (None,)),
    '(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|下降|不足|为期|也是|仅有|低于|共有|共计|减少|减至|分别|升至|占比|只有|合计|同比|均为|均达|增加|增至|增长|多则|多达|大于|完成|实现|小于|少则|平均|总计|接近|提升|提高|最多|环比|突破|累计|至少|超过|达到|降低|降至|预计|高于|高达|为|也|了|仅|从|以|共|再|到|又|只|各|在|均|将|就|已|是|有|比|满|由|的|等|约|至|计|超|较|达|近|还|逾)+\\Z': (32, (28290, 29167), 0, {}, (None,)),
    '(?:前三季度|截至目前|省级以上|一季度|上半年|下半年|五年来|市本级|近年来|上年|主要|今年|以及|先后|全乡|全区|全县|全国|全州|全市|全年|全村|全省|全镇|共有|其中|包含|包括|去年|另有|同期|尚有|年底|年末|当年|本年|现有|目前|累计|与|共|原|及|另|和|现|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+': (32, (29167, 29575), 0, {}, (None,)),
    '(?:原来|原先|过去|最初|原|当初|目前|现在|现有|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|每[人户亩年月天日村吨]|[人户亩村]均|[\ue006\ue007])*': (32, (29575, 30005), 0, {}, (None,)),
    '(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$': (32, (30005, 30354), 4, {'less': 1, 'base': 2, 'other': 3, 'below': 4}, (None, 'less', 'base', 'other', 'below')),
    '(?:安排|全[市县省州区]|[省市县州区]?本级|[省市县州区]级|预算|基金|资金|一般公共|政府性|国有资本经营)*(?:(?:收入|支出)(?:预算)?(?:总计|合计|总量)|总(?:收入|支出))(?:为|达到?|共)?': (32, (30354, 30882), 0, {}, (None,)),
    '(?:左右|上下)[两岸侧手翼游班级水属联浮移]|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)': (32, (30882, 31162), 0, {}, (None,)),
    '(?:左右|以上)?,?(?:大幅)?(缩短|压缩|减少|延长|增加)(?:到|至|为)[^,;:。]{0,6}$': (32, (31162, 31448), 1, {}, (None, None)),
    '(?:年初|全年|年度|当年|本年|人代会|调整|变更|下达|目标|计划|省定|市定|县定)*(?:预算|任务|计划|目标)(?:调整)?数?': (32, (31448, 31607), 0, {}, (None,)),
    '(?:成完际实|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (31607, 32103), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (32103, 32631), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的){0,6}(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率){1,6}$': (32, (32631, 32744), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (32744, 33040), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|年均|又|再|略|均|净|,)?(?:增|减|翻|偏|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (33040, 33203), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (33203, 33377), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训|到位|引进|争取|投入|筹集)+(?:资金)?为?$': (32, (33377, 33536), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (33536, 34255), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (34255, 34303), 0, {}, (None,)),
    '(?<![近约])翻了?(?:一?番|(?P<many>\ue003))(?![多余以])': (32, (34303, 34457), 1, {'many': 1}, (None, 'many')),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (34457, 34593), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (34593, 35417), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (35417, 36386), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (36386, 36557), 1, {'name': 1}, (None, 'name')),
    '(?P<noun>[\\u4e00-\\u9fff]{1,6}),?分别[是为](?P<names>[一-鿿]{2,8}(?:、[一-鿿]{2,8})+)(?=[。;\\n])': (32, (36557, 36726), 2, {'noun': 1, 'names': 2}, (None, 'noun', 'names')),
    '(?P<s1>负)?(?:(?P<whole>[^又分]+)又)?(?P<s2>负)?(?P<bottom>[^又分]+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (36726, 36893), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:年每人每|月每人每|的今如|的前目|的在现|为仅|亩每|人每|别分|到达|右左|天每|少至|年每|度幅|度速|户每|月每|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多偏|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少偏|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调准批|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (36893, 38178), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<than>相比(?!之下))|(?:基本)?持平': (32, (38178, 38221), 1, {'than': 1}, (None, 'than')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (38221, 38554), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '(?P<whole>[^,;:。()按分从其、]*)(?:(?P<by>(?:按|从|分)[^,;:。()]{1,14}?(?:分|分类|划分|统计|看))|(?<=..)中)[,:]': (32, (38554, 38955), 2, {'whole': 1, 'by': 2}, (None, 'whole', 'by')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (38955, 39009), 2, {}, (None, None, None)),
    '([12][09]\\d\\d)\\s*年?(?:度|末|底)?': (32, (39009, 39161), 1, {}, (None, None)),
    '([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$': (32, (39161, 39246), 1, {}, (None, None)),
    '([两三四五六七八九])(?:级|项|者|类|块|方|县|市|区|镇|乡|村)': (32, (39246, 39621), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (39621, 40139), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (40139, 40309), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (40309, 41425), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (41425, 41559), 0, {}, (None,)),
    '[!-~]*': (32, (41559, 41576), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (41576, 41854), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (41854, 42222), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (42222, 44092), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (44092, 44163), 0, {}, (None,)),
    '[-—–~～至到]': (32, (44163, 44401), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (44401, 44483), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (44483, 44534), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (44534, 44563), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (44563, 44644), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*+(?:[,，/]\\s*+)?共\\s*[0-9]{1,4}\\s*页)?': (32, (44644, 44940), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (44940, 45044), 0, {}, (None,)),
    '[0-9０-９]': (32, (45044, 45066), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (45066, 45128), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (45128, 45146), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (45146, 45299), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (45299, 45656), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (45656, 45783), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (45783, 45825), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (45825, 45937), 0, {}, (None,)),
    '[^,;:。()]{2,16}': (32, (45937, 46042), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (46042, 46177), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (46177, 46349), 0, {}, (None,)),
    '[─-╿]': (32, (46349, 46365), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (46365, 46571), 0, {}, (None,)),
    '[。;!?\n]|[,(]|元的?标准': (32, (46571, 46701), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (46701, 46978), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (46978, 47120), 0, {}, (None,)),
    '[与同和][^,;:。]*$': (32, (47120, 47411), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (47411, 47887), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (47887, 48088), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (48088, 48416), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (48416, 48491), 0, {}, (None,)),
    '[比较](?P<base>[^,;:比较]{1,12}?)(?:还|又|净|均|分别)?(?:多|高|(?P<less>[少低]))出?(?:了|约|近)*$': (32, (48491, 48795), 2, {'base': 1, 'less': 2}, (None, 'base', 'less')),
    '[省市县州区]?本级|[省市县州区]级': (32, (48795, 49038), 0, {}, (None,)),
    '[，。；：、,;:！？]': (32, (49038, 49244), 0, {}, (None,)),
    '[；、：,;]': (32, (49244, 49450), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (49450, 49669), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (49669, 49695), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (49695, 49759), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (49759, 49775), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (49775, 50074), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (50074, 50391), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (50391, 50445), 0, {}, (None,)),
    '^.?\\([^()]{1,12}\\)': (32, (50445, 50475), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$': (32, (50475, 50595), 0, {}, (None,)),
    '^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|现有|现共有)[^比较增减]*$': (32, (50595, 50797), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (50797, 50840), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (50840, 51067), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (51067, 51278), 0, {}, (None,)),
    '其中|按[^,;按]*?(?:分|看|统计)|分[^,;分]*?看': (32, (51278, 51621), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (51621, 51680), 1, {}, (None, None)),
    '县市区级|自治区级|区县级|县区级|国家级|地市级|市州级|旗县级|社区级|中央|乡级|乡镇|区直|区级|县直|县级|地级|州直|州级|市直|市级|村级|盟级|省直|省级|部级|镇级': (32, (51680, 52086), 0, {}, (None,)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (52086, 54918), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (54918, 55129), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (55129, 55283), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (55283, 55817), 0, {}, (None,)),
    '带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴': (32, (55817, 56167), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (56167, 56886), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (56886, 56938), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (56938, 57453), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (57453, 57782), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (57782, 57854), 1, {'against': 1}, (None, 'against')),
    '每(1?0*)股': (32, (57854, 57886), 1, {}, (None, None)),
    '每(?:一?[个名位])?(?:家庭(?=户)|农(?=户)|行政(?=村))?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (57886, 58799), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|相抵|缺口|差额|大于收入|结转|、|”|’|》|累计|总数|加上|加结转|加转移|加补助|收入加|支出加|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|自然增长|净额|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (58799, 59869), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (59869, 60074), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
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
    "20YyOZLJkUyOZHIkk79tmXzUBlneDiZ8WK2/TMYxrFDecYzkXsQPI7kXyb1I7kVyry3KvVR/1Ub5WyM+FsmrSF5F"
    "8iqSV203TpWfuc9a0zaJ57AxxnW5TrQPI+J7kXyL5Fsk3yL51lZjbDKNQ3foN95vb9fBPfr2/fyuieJmIp4ZycZI"
    "NkayMZKNbc1WOYNk1gHT6bxjipP56uz099z6aE0X8bNIbkVyK5JbkdxqO2s6XoP9b5m5b/31menvPqNcnxuv7fga"
    "RX65gScEX4N2T786kd0z4p2RjIxkZCQjIxnZVu2ePak9w0aadspr6b13FuyeeI29p9DvfnrfoL2n0K6L+WWC5Gd0"
    "BlQkPyP5GcnPSH5G8vPblp/c9rorzb30B4x0zyr2q/tojVkX9/nZWCQLIx4ZycJIFkayMJKF7UUWjh1hriWDZOH1"
    "tf6y0MYiWRjxyEgWRrIwkoWRLGyrshDP9E21t8YcB92+HsqLSbSlbagO2FkZK6O6LGNZRjIeycqIh0ayMpKVkayM"
    "ZGV7kpWvr/OXlYhtLVkZxetEsjKSlZGsjGRlJCu/bVmJ7ZHidforb7yO/Q67hrgfx+B0D6hrx+uUBdR9bHX6e+fT"
    "on2PEQ+OZG0kayNZG8natrnv0ZZddpxqlKst4meR3IrkViS3IrnVFvc92nsYOZbU3p/I8s6uI9LYbPd3pv2N6Fs8"
    "XZmykN/vGnpeDY13PWCYI1VjEwTsVOrrMYD1o3H4F82dkYD9i8bs4Y1p7BgcTxr7yZTn4Jkl9Ayi24MC5u7Hp7i/"
    "h6xw26GvGwzPnzHKjYnSWB/AcN5obBehn3rQ+24P2CvrzL7A+KpOU8086gvrzLZhfFX/KenvX62T6cqmV57PAwG7"
    "eXn6u9sId77Y76DnZkdi1ozh2Ssa2w7m9H3UZ7fR99Wj0nWScP3xDenvzad432vfOenvm8aZ76Xn0WL6XUj8Tc+d"
    "KSSv47kJ40yfWJ7adj6xlpLw/EnK8hZ54s+Il941wcsTtVyyeZLNlxzgS5Pz3H+jfa2AaK0ffT9Mc2ww0d4JeW7d"
    "0tFunkv9XULzYzjxmGMD6l53Uvp7OfG4g/Ncui9muUBxjxfQ/N47oA63b0BAnU9WpOvsBnWwzfis7QPq8LMqAurw"
    "s4qgThnVqSb94BJ6lhLqlI8363we89Y5n/j9k8S3PoQ6f6FnOJPT371Jxm6GOnxWIj+L3/3PAXX43V+GOjbNDKP7"
    "PB1Q52Fq86+gzks0TidYz/o51HnjRHlMfyLUOXClWecWqMP0d8Mo892vDajD7blCqLN8g3mfNQF1+D7nQp0ZJJ/2"
    "GGvWWRxQh99rLtS5lcZ771HmuE+DOrdNNn3J/KwJUOfFyfIcPCGgDt/n+IA63ObDhDqvXWU+a1hAHX7WEKjDuuvK"
    "JeazekOdoUtM3ZX7pyfU+XSZPHe6Qp0+JO87jjefVQZ1Pllhzp0i0vXiUIf5BfMEfvevHP86/O4fQ52Vm8zzSXkO"
    "/t1x5QfyQ439FTCbd78OGPOb+0h3egWwYdXmWuk5wCYSNmhqGnsCsMerzT55BDCbP/4csHk15nX3CBj7Y+4ADPmY"
    "xn4gYDyG1wCGfEtjGwCzafoSwCbVmjmgLwTs/VrzHRoAs31KiwFDGaqxM7AtY8xxnylgzHOnAIY8TmOnCBi/34kC"
    "xvJ7BGA9iD9tR/c8WsC4LYcAxnyNx30YYBfTfE2SnjMU20LY3bQu6w9YR0uO9gKM5yW3cyfA5k8w16bdALN9hEnA"
    "fkg84yV6vyLAkBemdDUB0/wtNf9B71PT3L7T2KeA/WS+SRMfALaCeN1eZ6WxdwHD84w19iZgyLc09hpgts7xEmC2"
    "rvg0YMjDNPYbAWM6+yVgyNc09lPAWBbw2P5YwJjObgVdmefITVA2keU/lDEv3gRlj1PZ5VD2PJVdAmWbq137VT7w"
    "J122EsrWUtlyKOP+WwJlTxHNLICy96lsLpRpG09q/kMZy6+pUMZ0fSqUFdB4j4eyIeNdO0M+rPl12SgoYx4/HMqY"
    "vx0NZUynh0HZ23NcO0PTcxe49ivb7rMXlB2zNF02CMpuWZYu6wtlTFu9oIxpqhLKzl/r2hm47Dyioa5QxnRVDmU8"
    "50uh7LV13rXaQeu9doYCqhO0ZlvvyGu24SSjikimTh7n2kVTeqbj1u1bZ87xDxe699B1F0FdZxHplMtcmmY9Qted"
    "BfqH8nn2ZMe7Hju21rXn6jonO951lF2nBupcUe1iqTNlp7lyhuvEJpi201uJJg6GOi+tk++zt6AzcTsGoRwgbMVq"
    "0jMBe9q6bmfAuB+fpvnbA7CjSRfpQPO4E2DTa0x7V6mADaN75gvYI4R9o7zY12Qz/FzA3qD5/i8Bi9H7/V3A+N3/"
    "KmBs93xdwDTdpfRMAWOb6HPKXyd8ArCFhA2gPnsEsHyisX7U1z8XsH+SvnEPYA9atHkHYO9aut0PlFd/Y135GsB6"
    "WGuEDYAxfW6Y4MoZG2N/xoWA1U4029mANs9pJrYYsLvnm205AzCbX8wM0CmmAM/rQP0/UZCHJ0PZ9USjJ0AZz5OR"
    "UPZuresn4bKLaRyPhDLWCQ/RNEA27GLgq2VUtyvZq/cDvos8m/upB5Qlprk+jSa5X++10fIYMU9EG22CxuHralMm"
    "sD27AnSCbNqObUY5Y8sXBfLlFkf2VfD+Y+aPuD5i7Oga7/royXXufLHXR6zT7jjKXR/ZNHCu46Vlrr/U8afJMx0v"
    "LbMONNvxp/OpAXx/ouM//09yvGPN7axx/Of/sY7XV3kElPF8r4Kyz4i+9oeyniC3bF1piOPP6/s6/rx3V8ef1+/g"
    "eHWtbgH2gqSAsY5b5Hh167jj1am2NP5dxOv1mWl/xUqaD4nWCC3geZPHRvt8raQVqm3pE7O8EU7G+iE/SZ/yhpya"
    "WWm0LRYYn6DXR6e1gD8re2+XSy3bLH2EGr9YIFXwupPzB6MMK3irkU+85Y5lkNzCddHOlsy2bVQ9ab3VTcCOmOCV"
    "17fNNrEiwVZxhCBbu9F7SG2x7Yilwlq8ULBH2L7oedZ9bRvICYD9Y6KJVQPW3bKxHgXYOZYdrirA/rMfrEM1lg9B"
    "V6n+utSNzRkotPvLGtdf3ovW08p6R9sejONYd6qJJYlO0P+j11JS7IK+xt77Vq7kshjpfmWgM5WR7OnCOjWN/zAt"
    "n+FZ5cQYUutP3S5l7sdjn6i2M/Dz4s18Xj71UbH1LO53TRs8z7jPyqke1ue+1/3MbSu0+kfqWz2ujlBvhvU+W5dH"
    "Z8W32jwvr2qhOvjuDo1lvgqO8b3RZ62wmuw/l02muD8nvX7E+N9ZNOatFJzphIg4iav29cklLrRF4z6132QxzeF5"
    "0NHReLa/8XSUbBv9Edl6ojFtf2OK4zhM8J9dSX6SoYB9OcaNRea9k4xxTC9jvUDPY1t//3PNWG+25/VQro39YIrJ"
    "uIbsIntMcv0mrHt8faJrh8FnM32+QP6HXitlnXiopS9yHEh9jVd/H1Rv6p18L9YpcX5g39mxoB4fsPL34RcJ171w"
    "qdfe1w10O12vue9kv9/2PrZN9od2Um6svfZvSXqdttuwXlco2HKD1mx59LsQbO1NdvNTyC9V630/tsWVWGsizadu"
    "Jj5V2vIsKuZVBt2Zml+Qopa06akoNUuLS9oBk0pmWb8hs1rpVbQTLdCCqhZT7MGIFPhJhO+6ZKCupP0ZJ4GvD20c"
    "mpY1HStr/rxV4/rKme5PJf73WbXrw2iKnyI+UjfRy/PPJ378wDgvz19B+9APneXl+ZtpDo4f4fJ8xh6od/OVpmJl"
    "0CdEcY2bNnnX53dQXMtDgl/kK5rXN47yznl+XseJ/jxN4i8d6PmdfOwwQXzG9m8jLxP3LdFvSXZwLJO2E1X42DU4"
    "hvCDRd4+XVPr1rH71I5lwz79bIIZl1Wk/GO9bJtH66/Hs4yabx/W1HjL2iFMdqTpro5K2DZzCukJxdxFTnafmLNt"
    "fYgll7bSAGa0i+B+L7Rv4Vy3/YITlX+8xEnK33dco/z9+8cqf//+Ycq7V/Ad+u4xwitD8i6m6+u9MuQ14k2fTvXK"
    "EI7f4fgolCHspy2c7uV3HLdcMcrL7zgO6apxXn7HcT6MIb97pNbE/PZ12WukbgEyKhnQ5qKAdw1aZ2Bf+8kaPms4"
    "yA/ynk98WLLOjKE9YqMbN6vb9ifwzw6oduNmUvs8AON8ABsoJuZZwF4j7GaSnY8Dxvthee3yMGD1NeY97weM94oU"
    "UP/eDdjgUe66SGO3CxjT4E2A8b6IW8k+eTVgfyB6WU3vcAVgvF9A7x/Q2FrHqzddTP15gYAp0mOWC9g7dM+zALty"
    "otum1D5lAbv/vDR2GmA41hx/Z2NfEk8YDxjvdfgL8YITALtssmvbTfmRHO+69GKKWz4KsIPq3X09HMfQxNfqXdpP"
    "+ZEAYzsAryn3FDCOc+0nxHMwXe8GmI6B5phoje0I2MtkX7iO6Kyr453j3JaOApagtiQEbH+ydzgB2JcCT9GxVBr7"
    "RMBWkp79T+WNveY18mYB49jyN5Q3RofjXl8FzOYTL8J6ZRfSxZ9BO4Jy4++4bIdK2ucl2Bt+qbyx1vcrbzzIvYKd"
    "4S7ljZe+TXnjoH+gvHHQ1wm+1+8rb3zzFVA2l/jMOuWNeb5IeWOez1feGJkG5Y1HXqq8sccLlTfOeJ7yxsTMgliH"
    "qai3Z6n/5W2D+mAz1y+Dm2OPTYA9Kps4hkTMlN/lTFOTzdgp1r+aztqabvIH1mM+dbz3+KjW9Dlnusc7jqv3ZGqH"
    "fe0rwrV+z7ev1fpDWRZt531ima55h/69kuTxnRDvXmzFldvxejdAXYwBlOpugLqZ2nAR1OV28/3susuh7n8Xmvc9"
    "zrKTngl136d4/73nyfedIcTp27HFkxz//by8r2MM1JHGi/UHruP3nkdgrGi1yfsPCojT3EfAOE53sOO/5urj+MeM"
    "7xKwH3D7gLjQzgGxn2UB+/oKMF6SsGOq3ThIe9/bEbRn878ou61147+V/9629wPWqe8IGF/3Z+Ufh/77gHXq8wLG"
    "Y/SkgHGfPRqwvn1AwPi6e9F2NtO87k7AmE6fI9/Mzcp/n921gOE81NhG5R8Tvw4wHZeGY7RK+e97W6G8sfRnQ1ln"
    "Klsk6FlnCHFls6HsuWo3z5G9L20ylPE+yQlQNp90+7FQdiaVjVbe/WsjlDde/1hBHztCefelVQk62v5QtpD6cW9B"
    "RxuivHvQ+kMZ5/TZQ3ljqHdR3r1gOyrvHq/uUPb1etenlinOkWOYy0gvyEZ/iJEdResPu4Od0LA90VqrdoQ3P5PN"
    "C7oE0C7mIrF5Vqb8TN0o9s0R2mfHaX5P+e8zHqj8Yzgx544dw1kJ2F6z3HfnnDt+/VERMF9LlH+OBztHVIVgPzyd"
    "xpF1vtaJt3CCdNYwFva2F4eRKagtmeuNk6Edg5om5gA/ySf+qVrdjxLKoRBr136VRE4+6UCfL8cs7CTw8u0E2Yp7"
    "r0p94of1uDvKG/Pcc5ocQ6woNqYcfARlxOu7cBiBSgmN0kwEUA6+x3IfX6etlxQKMjCIP+EaNQ48PMyzvhfAbwcG"
    "yJE9AvTNSkGf2F7QWXCfdv0C7z5tvh/G4D9a4+2j/kr2G+QDz7f3xr9Q490b/9Vy7974ESO9/n47B8shyj93C/pq"
    "7NwR6Kux8y6grwbzJNm+Gn7ebbO9vhpu57Nrvf4SzFFk+0swZ47tL/HkxrB8/ItAVhaoVs0rm5vPOs9g9W0472xo"
    "4diQ611iWQqrwgCfWk/A+AwFxlDffrPOG8Omk85KfFvHwEgxbFdM8O5XKAUlqIzqd4E1CPMJPx9xEV0bJ35v2/Ez"
    "vX9RgJ8SfYpzlWk79MubM1X5x+pPFGwLHLeDPum7600/EvqkOZfow2u8PukNdW58J/ukGduP7llJa4ADlPccD/t6"
    "5HOVpJtfOc3L576gONe71nj5HPsKh4/w8rkuE908aTafW11t+ueSwntKsZqLl7p5jqU1ku0bxjhcP9/wsGqZ9rSv"
    "Kk7P4L1A27VCnGSK9entsYWNmltRceO6qLQs1QAxOi6ZUlcqOqnOeh6lhHW39Iu15WTd62W2GMt53RQLz3NDcOyq"
    "3BZK2QcnVYZf0yTCP7bSB3L8ZVBDlX/3V+U4yA3hx7CyJYOMKnOBGmLZL3NjOclkey/AXo67xxJ5ssSb9LlMLGt3"
    "d/zj2Xs6/vHs3YUYlANIfy4HjPN730I6azFgHZaY8SJ5Asbv9z94932sPOj/Ud7c5ox9CNjYEea5VH8DjHO/M/aW"
    "8u4PYOyPyhu/0Z9k3O+UN5aEZeMzgJ041ny/xwCrX0VrNLruIQG7nXSRnyn/3Kg8HndBHTsPO78T2tV7rTTH5Vq4"
    "nrEe1eb1V0Ad7pObrTproA5jnBOc65wrxJHxeywF7M1RZt+eCRificLxYbNRpyHa6b3Aq3vxnpb91np1L1vPQ93r"
    "c4v+UffiswS4nah73XE+7dW51Kt78TgvH+nVvWrqXRpAGhoq0Je+j617vVdnzhHUvUZONjHUvVaeYGKoe5283MSS"
    "wvzh/kHdayI9b8hYr/68HDhkocpuH8xcqH++Dx/UcTZcf4oQGzJRiO84WfnncqxV3nxy1YLv5xhom/afSm3Taw5u"
    "24EB9v+9A9YVg5R/Ps7eyj83zM7KP+9kD+Wfz7GTECfUQXlz+xm5lqx9Wdnk3yskm2A+3dOxfDp2/iXuZwfWfZVg"
    "h+xK9wuqlw82waBnZTqLgrLXNOWOwv39nANP0yHShLZZSbRyQbVr+yv1WY+oavf3aQtMX0k56LR5b8n5FraeLR32"
    "eG1bmVvC6JKxXP09UhxyHOgsAXTG/sxiuJbzWHQlv+ye9Lt8S+Nc3OKO+3iV+x6HbewT89Brc2jd5yONl1SWD4s7"
    "vzH2yzMXh7W0vvZiuq4o7BjHwsYtxh0n3ylwnMJmdn1i6+5jUVtanhMlwvnNimJNtoY0q0gGrDB75+p8zMXj5y7q"
    "2ed1vGP6wnjNyucUFQNPyiQ7LyE6RLnIMWcXV7u24BXEi/Ko7tn0nNBJ4ZwsHLTxlnAjFLR9oZQFbaoWoM3m0p60"
    "b1LKE6rXuDcR/V0H/oQiSw7a8T6sOy5WZp5P4yzFFt/fl2UEePxblYX5ljKTg7WvewuFWWQkp6qgu2dDD2H5GdOg"
    "o+Q9zEVW7IH0PM1fr7ZiDWJ0/aVUlhfJ70h+58hDOR8ex/1mS5s3WLQZj2gzos0WpM18SxfcTDbQz2tdXuq3B1zr"
    "AqsdUydtsPwpQ9g+rLw2qj3Zvqi8sQjF9O9YBhmA2ACyzeE9nK10j7D2Kz2n9xJsZyjTKi1ZGOb5vCcxm2u6gb81"
    "13tU0B+f8dMrh3bf30p9rdv0F+Weu7C1aJJzf+K7GHa971jOClsBT3XUDa2t02bWSQvBD7O1aANz0GZ7HdqMOwL9"
    "l8B8qKwKlns87zuF5EFhziKvUP55hfW5hgdaenV74Gn51K/cx0wDA+GaYZZuxnmPv3bS+8dZX9PXHpmDTGKZ/BnJ"
    "5Afmuj683Sw6blqT17v7XpI59HeBkLP72Fpv/ODPBb9SvmVL5fZz7pVPN5j0fB7ZmbLtFyNfZ4vy0hx2h3+79gGn"
    "+faBZKtYBlAdRd65lzLP9kCewXxtgJM+z4xzdGdzFgznpUcfYz+6R9K6B/JNvV74plGl/Sat1or9wLnNOCe4jqtx"
    "SP9NUHllDu1Ngk6dVNmf3cP8908qvVePZRTKl7wQcx+fW6jcfXpBMumhFnrngTm+s46h2cd614KQ77o15b4kT7Ae"
    "y1nsWx1Ds4fK/iykV7O8JkzbBlrjfjDRWrZtQxrLC3nN57Xu3tRKGC+8bihc1x1sIUUtuJZAXlWUIRaB+wP3Qp1m"
    "9VMjC2zKbRdmXdDe1wmZpCspDK2W225LCGFm7zfbE+x07HOz42uCcpjZcT92PGQPIZ6L9y53Uv77mjOdqXL06PB7"
    "3oosWsU5bfNS7Svccr23r4Jyhtq5JFA3HDTVjeFSwjohJsghuw3dLNme+j04u3tUgA6v+2WSapnYjG0u/2Q8rJ0x"
    "x4Abn5iKPJiD42jMi5TXL57ak7rWpUvprCKksVKLJ+Oep6dqXdqV7Pkar/BpS9xqSz7QWEEznm3nZtF5cKTnJ6zn"
    "F8Hzi5W7n4yfH4NrS5R7tuThPu9XCvK8nOYJ90Vnq26HLPUEzJfPfVwurGfD3IevG0S/K3K4R6cMsl5Z/FP3QbV1"
    "ZkyJMvf5cm4Wzk/6wkw3b2CJMs/L9Kv7PcgttHKheRbvuWPd8+HtOnyG8ocL3fMP7Tq9x5hxrXhu77BqMxYVz+29"
    "3Wojnttrtz8/IP8lnttr57jEc3s/qXVzXdvn9vYZaz4Pz+0tH2/mpsNze3GM7HN7b5lg5tp4RcA4twee27tPnXlP"
    "PLcXx9k+t9fO5Yjn9t6yzNx/jOf22vkT8dze+9a68cn2ub2cP7HHWO+5vXZuRTy3186tiOf2ctwt57a5UMB+ONmb"
    "N5DzLmLeQM67iHkDOe8i5g3kmPBZypt3cZryxlPXKW+OxVOUdw/+Scp7Jj3Gp3PexWpBPzsGyjiW/HDlzd9zsPLm"
    "WBymvPl7vqe8sfWDlTfvYj/lzbu4u/LmXdxZeePyd1De2Ptuypv7pwL4s60Hap5i+9mCzj9E/fv2PNPOGXNc+Y18"
    "Fecl5qbhvAX/Eupyjhu77mbl8sML58t1MB8Y79NiDPOBHTDSxDAfGO8nYgzzgR1Va+bnf1TAXpzszQfGmKr35gNj"
    "7DdrvfnAXqo124L7lnj/E+eNuFbAmF9sFLAZdd58YIxxTlzMB9ZjrJk3YoWAcTuXAMbnEPDz5itvjjjOuTBLwPie"
    "9QLGuSEmKO+Zk3zGwBjlzTHM9xypvHv+GDtGefcKMnaogHFf7w/YnNkmveylvPmhGBugvHme+Hm7A2bTPOYn4D0q"
    "TIPdBYzH1shHUutdv/L9cf3K/Y02F/av3BxL5/hD/wo/e121mZvkHWGeMoZzmM9+ZOz3Asbv87yAcR4TnMN8dgXP"
    "m0cFbE2tdw4ztu90IadfjXlWxp0Cxu2U5jDvN8I53HG8ec+Ngp7Ec3GdgHGfrRLmDWMrBIxzqiwRMO7P+cK84XvO"
    "EuYGY/UCxu8+QZg3nEcU5/BLc0wM5/AHi8w+wzm80tp/i3O403I3X7g9hzlnDNMEzmE+3/WNE71zmHPqcztxDj+7"
    "1sRwDi9dZ/YZzmHOpcPX4Rzm+jiHeSxxDg/f6O/juc9JzxVeDxcqN58t78Hm/dZsF6sYZe5puw9k+o2jzDMMCqeb"
    "a5zboC7meOe9p6grX4vrtXqzj5+gObaYZMxlAXXt+14IdbF9nEcL654NdfE+nK8U46/nBdS1c89PxT5bY9oy7faO"
    "g7rXbjLHwq47EnSmufXyeB0l1MFxS+W7FerYY/k9oY7dHtyXa7cD9+Xaz8d9ufzcwsnefbl2m3BfLrfl3BleX5Ld"
    "Tpwb7FfUue6PU6ZfkcdhzQgzf+sk0tuq6rxnVD93aXDdgYKey2cOTKp1+6oo4H52jk1sn51j074Oc2zivW0+MqnW"
    "3/9yY+Pf9WDXKoT24rhjTuV1UIdzMbNtgs8puEB5993zPmC+zzkCHdr3OVOos0+dWWcm1PlosXv2GNapgzoSf+S8"
    "tNyf82rcvT2co83G+LrjAOM2Mna48j+r4kDlf3bE3sr/7IhBAsZ50nor/7Mjdlb+Z0egH+WFS83r0I+CfMyWYfOE"
    "vHhcD2mvRIXLVcu6aSfLPo35A/nscsYwr7ljxVLxGlvKncTnm/af5tbjNcj8CZn3TbOd8l5oa7Z2UrSto4+nkN7p"
    "kWpTl8d49myek6/M89sN/0zLf0J4DWOqvX2KmxE/ybKK5VN3iB+wY9d4va5zxOAYFlm+CNtmVFht+iOy8dNru+Tl"
    "4KfIlr7KBD8Gx0A0x5+BfoyIbr8dui1XLZdrwvaZn2vt6TkH4jsKW9x3nOc48Xy7sKDNn13YKff4jpx3+FaFK6xq"
    "gemCsrCQ7M7lfvsAWny6exq4bWb6qGq58epBujXP7+jM0Zaft2FjPlDvZj/wDkLMw9KzvWvLCst/jGvLN5eZ6398"
    "TskifzszxwhzrpcY/DXFMwrntBdA/FPS2idgx7QU+ejbmfY+l0MbBlk8hq8ZIsREqhCxwNwHfnJyoFWf3yuhzPy/"
    "mPNGwXvabdxT6LvBEI/LWJh8LRiPFmaPraR78p5yjZ1q6bWtrLNJ6lts22HclV6encg+FizuE68oxWH7xSsWCnap"
    "NSO8trxJtaZdqkj5n6GEOfZ6WXGjvmdqKe85P12FOIZywV9fKsQsFArxBEExoNOUmzc51pq6SWzbUkcS9h5v1fI5"
    "WpBfTonGps2NDcuEm2lsSltjbNztO+7o58tLoVRKcp9Fc0kbHKdYeJWxwVulIWddM1xTYlnRQ9CnwZCA4T4NzehC"
    "v9hplJd+9rqea924Xj/brr7+j5bt6xWaAxUtb+eIc/4RN4NIUXHj/0r4X6WOU+Y4HZrQjnh5kn+Ub9310sjc849k"
    "GvvVcn6RhqZLK7MwAwbwv+J41vaXRPOmvbWszzrpezzH51ZlbT3KXCGz+bUqoNQR/CSoR15CsSKH1bhnPjI2i/x7"
    "N1OMSV/QCbl+L1xrC2dOjRnj1U9/t9qrn74+06ufzj/bq59yW1A/7T1ajg+R1mQ6/pb7hP0+jxHPSX4LPCfNdtxP"
    "Gf6jg8iJ2nTOo0w8J2NOo8osHpZFzqP2y3OqtjrP4D09vO7EPT2Flp2Gc4cl4Km9rXVHksriNOd5bZ1U1hl+jZ9v"
    "tmy5UNo7nyBbGtpo+L4O3Jvbzzo056XivcjaDrOErj01ZuouvNZ/q/Hvz45p2+E8PAXSOsqJ5X2XP8ocP2PstgR/"
    "euakLftQfCr2EfTMoLz0D1j02X9pmkbW0nivtuynK5V75nDOFjg/lsKHQTXLa1Wo2sonjAxQQTIgRx6f4zqrKrtb"
    "uHqVlIPJCWEXR10F9Ziuy71nMjy51GsvfG+96aOQ8iVdm5eOVeW1VkTjEY1/WzSur39riekT+0/Mpc94RJ8RfX7L"
    "9Hnuuea+guGN4GfK3Ge/2rp3RI8RPdr0mG2Ozm085iMvl97MajxD3Bv3RIxx0vt9OOYUbdaJLe6akteRYX3/EW+I"
    "eEMm3hCWnpAm+9B30RaXlnnPivYXDlNm/HOZMvNfJiz5p38nG++13RaVdbv4PGRsn86PlJK/dD+24bJcHqhyz43G"
    "+yN0vrMjlBuHrdsxtAXnbmv2WdBY4hlv2C+TdlNq/m5uHeyTMuXa3XdVZhx5AdiokoRj3Dj769DfxnUruW3Q9riS"
    "z6wq8xkzyd4Ss/wNA+BbX7sYsM6V7rfGzlDpcyJbN1druzvLpQVytbb+WS5h8hxhLKG990Hv0VoG1/vtiwryQfdW"
    "bvwk+sKURZM9p7p7Z23f0nTBt8R8wjhfqEU/EEuDndaWD3vP9Ea28A2S4ZU5yugcjceVMLZ5YEfT3X0W8L+tMt6m"
    "Syg/Gu9QOpl0u4YwHM4vxiWIr3A89v6AdyN9QSlvrKadjxNzJnFOJ8yZNLHajVnvpNw8nJI/W+dV84s/1mfBs4xG"
    "+7GdAxTjOlP7lNcLMrcVSQUmbp5qjdDErfzJvOZLSr2QkV4zsbduoAwwDdp5XPdVbu7Zo0e7NJSJfvoKNNsrgMYx"
    "/wHv9+Z8AZj/YCjlOKkXziXnPEycIw9pmPckf7DMS8OFsC6yZT3nr9E5iez8DsXVZm4hfL8XJ5s563YS7sn5m/D9"
    "ZtSZufWSwvM4RxG+n6o32yL5eA5R6Rxv5YKeXVJt5k7BuB7OyVI9wh1bO/cP57jZVbgn52jBPTU6nwznl7H31HA+"
    "Gt6bj3tqOKfOyiVe3Yvzw0h7amzd8hFiHMzTi6letmuFzGeYFRQ6TqLIKC6265X4RPdwkE+HrbtWmOu02lrh3LC2"
    "m0T2thsni7XIRfGsVyyJbGxQcjuqmmkbSoQ3hQXoSFpW/zKi+Yjmv0M0r3n9C/munerpfFfWn2Tp65wL5dhatw6f"
    "a6TzSqDc1Pl/OR+wn7zmXGYorzdXm7kRmQT0b70vcTtl5sXB+nGqx+09f62ZC/fYWv9rWRfYTrn567O5t6o2nyHd"
    "G9/l9Px03uTIJtf+bHJx5e5v9LPDx5Q3HhLx7rB6Ec8/Gpn53LjWPccwz2lvn+xNINnRRkOIYj23z2ocjEUW71wG"
    "tnmmoTqgoWxzHGzjZ1KmB+Gt5vCBzIHjMfDPhPWrOY2VFzrN3wPqhGmc/WnHW0JjLToj5d7jvIy8N4epgM8SGwzj"
    "mOe4MXNlyhvnhLkaMP/BW2DL+Zj0hTg915YHe1r30D7eIHobKtCb3tf3Kl1zmtpKeWu23f3HmW3oOe4/tsd3Ooxv"
    "NFbZjZW5amn5sZL08TWxdN7PKA9cbp/m5IHLRp9O7YuMpXPMenyJLZ7PTX/nty+dqRknxGayY7RU/FjQ3GQ7gKaJ"
    "UuXNXcrr7IurTdnMtNGN9Og42Ln9aCooJ2rMh0+scNJEzP5LP9k/2JL9/UHXHAjvivHWcZU5d2VLnFdeRn3btGew"
    "INx6M+UrcdI52jAmTZq7GHeSi569R+OPw6wxOmqMe1axsn0cM90c/VzG5z4NonvGQT/Ec7w4/zN/6+c08ZoM13J+"
    "af7Ga8szXMvnWvE3Xos09/9U+jys1tUlmsk8mkRX29NFGsK9WE7201zOWUbfcC7nLEdnYApyL5n7GZhh4pBsX2lM"
    "eXPtOcJff0sGfJfkBffNIsGnHEZf28Zt3fntwdadqW3Z6uDRmLb9MeV5yzyGY/nsM+h7AQ1IZ9T3gjcqsuRb2Nyf"
    "A7aCH0V6bi/l7tXgWH27zRhnw3kcw5xBz212/NqstuT55e9AXaKH9d7cPwNAZrTEsyqUN6esRBMqwzgVKPNM8MoM"
    "YxsUU7q1dS59n13o33yW87BvSf+rUMF7gYYJMlg6W6S3ym6vL8/H5l4TD6F7fEnrtmyuC7uXKAn3Dru3KZu2P9P4"
    "91sa747Wc/Xe/LDPrWjF91+wKd2+a6B8x5DXdyNfBPqhm7Me2cY+afa/vhkL1hA5r3bMgob4LKXWoPdsaa4iCxl5"
    "qsUTIxozaaxyZEp2F/rJ7uBP5tx0KD9KrDVc0L7OsHs//fSJIT76hF/+/Exr2W6Wjsjr6+5AT5nkWAWsy5tzHlfQ"
    "Hr4Sax4VwDxKxc5/HSzXC0kn5DYVqODc67q+uC+05U2KsWbHMrTR3SzNy5kcbIJsyGCPYprJV24OeU0nz49xf8cm"
    "mGdn2HX1+XT8+41TZN58ujVHo1jF9hOrGMWXRvGlUXzpthNfyjy5yNLHpBjTKP5024o/lXQ+1vvKQcZ3oesradxZ"
    "h7R1cNZn+UzecijL9l6Z1nTlxJPqoHeis9186G4rnO2GvGGY8ub3sOksCeMXi8bvWx8/yTZeYc2x6PzEwHiBrTrH"
    "7LMHOe8w7pnrN8o8Y6yDgPEZYhj7NKw6mP9yXvmgXBw7VKa/d7FsdofURjHMWb/RVsjZou94RXXwmO4ojKm2he2q"
    "TBsQ09hn9Wb+pu0A60m5Jz7d4J6dbe/ZrJ9m5mJL5SNY6LaVY93sPBO2LRBtjNoRu7yXVzfCcvvsPIwzyWXdkret"
    "8bt4qr8bcqfoqmbzw+auJaMxafkxkfR03js1KYoz9BuzVa2pN3A+mGIf/aE31GvKM6XS50hJcSya//Lvwunp7ydq"
    "ZH0h1zi9aF9FroHF6c/W2FcR7ZXZ9sa0Le+Vse2U+bBesdsV1GbN0xZbPtqIjrctOrbPedd0MxFkEfscW36F6GTy"
    "4ba/TyZLdTKzmbp198BGfS71Odrt2F8X2e2+HbtdAcRIBNoVWszzFxBMEuX8COy9KA9L2xuTKA9LZBcXFb4oD0u7"
    "GivTQ9H6eVgk3d9RUS6WbD/NycUS5b/Z+n2eTbyfrZNiTG6UEyI7u0dr5YSI8nS0vTGJ8nS0mfV7q+bpkOJjOV7N"
    "zh/0Xc8tZPcVyxJd/xW6z3nrvH1lY7wfqgetjfR9S+maerBh5XKOa3P2yLXFIPTm2rDCGxktZduaI+XA6yqhHOn+"
    "tXXuPiMue6rWjRfmskdr3Hg1+2wbzO1eMMqNZZPOmuFre4x1zz5pastVZi4bPD+O6VKftcLnsTBd2uecBJ3Po7EZ"
    "lg22VdeMzbPctPnFZlUL1cF3l+yzGKecR7S0mMZzHly3Fc7ickLoV+3tXK4c9jGmhzWeLUX7dCjvU9Tft9I5VdoH"
    "fEY0pu1yTHEcbV0k1xjObVx3zmuu3pBJd44l1cWZ7pFtDGc0Jq0/JtG8CTVGOa85Q/Cz0mjetL8xsfN28v4pnj+9"
    "QVZxnqzTQB9pibVtexvXTIvlVCe04t63LU44ZS11Vibd71SYg1E8jTBeya23VzEB9ji9vg6aa1IuHN6L3JvG1x7v"
    "oFxSfvkniy27b2fhuRh/X7rFtSOEuSfnDuxurUMLwK6csmlsMW1pYe9frrw5Gu1cf3yvmArO0eXXf6yn6PfY2XHL"
    "9Tr7Mmr/9Jr0e11M7StqnWVYrMnsEc/3U6OCc2ElVJv8tGweoUzekHBruUytC+ulDWpwR6KZM9iGVxet6dvjmr4j"
    "2f/ZXjuvxnt+9aBz0t83rvHaiz8+xWsvvrvePRfcb8+ozeuQVw2NeFXEq1qYV10X8aptglf1Bz5TO9Hcm94LMLY7"
    "M7YTYKWjzf3y3QJ4HZ5/fPE42rdZ5+V51xF29/xwPC8PmEqhwDu/pHbvAdiXE8znVyp3vz5eh3Xw3T4cYd47KTxX"
    "17HfzX7voHwVHeG9usPcwrM37PUC+p1zWS/YMqQ76MesNxfSfSU/uJ1PgX3vO5K/cx/lzafA2GDAEhbWB8anuNq8"
    "d79p7hh2E+pI/s5+kPPx5WXmemQsje2sde5cwTG8ns63LppmjmE+9YtNhys3pb+vXOrNDcFxDe/Qd48RXrrIZQyC"
    "/IOtMb48BvsJ48vYnsL4MtZPuOcGmlu7CdhT5DvZkfpTl/1pTvr7pHHuuPJ42vk6NG/BMcQxYUzrb9I4dyf5h302"
    "G+wq+a0oAQXenpeDrGm7n4Zg2RfOsxZOjZTmCdpn8sEmMAD2D+vf+URLHFe1sMbF/M7T6K/8sXk1/lgR8Cqdj4/b"
    "er0y47uKwWbUgoQXMygtrcf7uG0KvT1dFDYsuG18KpsDh1irVIW4KJyent3CqCr3dxZbhjLgLyQvnclpPrk/YEOX"
    "pL+vGufGDzL2zFiTlw8ATN9Lf39A2O6wTj5/bbpsZ+XNv1Rc7a7DGXv3lPT3J0Lc1kvrvOvwW5Z5Zf78CWZMl5/e"
    "xvNQX3dftNaO1trNWGt3I/0G9a4g25Ktr3QI0HfwXrZ+U6HMs5x6WHIJdUY+Fwp1RvYT7C/IOH5e0FlR7MdnXbXV"
    "9hA47S+esDkcv6oZE03i+6jz6HH8W+PfUqapyWm6aen9/K0UA91u9wOEGTObdxSM8sq8kkVemffmMtN+g+fxanvf"
    "aXC/b2es25c3urljHWYB5FjjafNWPNNIjxPnzz6hUTcaPsJcRZ1Adg5dLuVKHgb5icKcf4R+3S7KPJ8lqeBs1bQQ"
    "SgSpKaXK3w/M7/oIyBHeX9ix9XSvtIjKL2BGaS+EipsWZ1a0gX7/VIPb4EKo9XQvJ+cpkLsu0JCjlmbeINZy0zV7"
    "S40TrsMLwS72SK17Dk5q3taa8cdPQ933V6S/H5wl130E7GSMPWLV+RnUYcy+z11Q5+sT098/G2fWuRnqDB5jvgPX"
    "uRrqMPbGKWady6DOq/Vym1dDnYMWy21uANk4gNabA2mfzmLATq02rztDwI6iHMIzAePnfbowjU0RML7nKYA9Yl13"
    "ooDxdSMA4z5l7GjAuA/5nocIGF83DDAeA75uqIDxdeh/qrH2NqD/6c2FJob+J2eR+bxuAsbXoY/mvfUmhnqPHpug"
    "+HyMDeK9Nkw7v641bSIXkg/LKXHr7Ec0OKPO9CH9t9jrg7p5jWk/+ajYbSf7OI4iu8Z7AjaVrntbwK6Zkcb+JGCP"
    "0Lu/LGDvrE5jzwJWQthBs9PY4wL2MNlaHhaw4RvT2P2AHUTYdaSv3g3YasL+QO9+O2B3EvYqYTcB9ni1uea9GjD2"
    "wey1PI1dUey1Lz1N91wLWHca666EXQDYcMK60TssF7AjxqexswCrJuwSWlvNA2w5Yb0XpLHTAPsNYa9TX08u9rfT"
    "jRewX5Guf0Kxv6+zWsAGUp8dBVj9SNf+pbEqfIeR5v7K/QA7mtaVHUaT3wj7jLD9yAbYT8CmEC3tBlhNjelT3hHb"
    "SdgI8hN1FbDL6d07Ctg+5MtNCNiNDTT/BayI9k9/WeRi02tc/qSxTwSs7so09s8ir+2nlPpsc5G/XegNAeM13quA"
    "zSfsA5JVLwK2yLrnbwFbSthG2jP+a8AerTHjmR4E7IUadw+rxv4PsC9rzHl0l4C9Q/PvFgH7F2HXC9jAE9LYJgE7"
    "+ow0dqmAvbk4jV1U5L+/9zwBu4l469kCNvzSNLYAsGLCzqG5MgewbqNcmtLYNMC2J2w80fUkAWPeOlbAeL6PEjAt"
    "nzR2nIBVEu0eDlifUSbPOhCwwaNcfqixvQHbe5Qp/wYJ2E1Eu70B28dq586AXUdYwZlk3xSwl2mMOgF2g9XXpQK2"
    "B+mD+QI2bGIa+ybhxf5B2OeA3Wb12b8Ayyc943LiPX8HrGutKaf/CthRlj74uoB9siKNvQLYXMJeonn0HGBrat35"
    "q7EnAGN9qAPJsUcE7AaiwZ8D9hJhJxAvuEfA8og+7xCwg2jcfyBg01elsWsA+wNhV9I4bBCwziTjLgHsVcKWzU1j"
    "FwoY01mDgD1NeutiwF6rNc+0OQOw963Yk5mA/ZMwRe8wBbDEaJPPnwLYvoR1oetOFLD7eP0A2DmElZHMORqwN2hN"
    "tzeNwyECduBKWj8I2CPUzqGAfUrY73n9AFgBrWXenkPrB8BOHmPqPTsB9gVh95Kc7iZgd3H8GmBfjnFj41LrB8C0"
    "bEO6jgkY98tXhV6M59+nAlZPtPuBgC0nOf0uYPGxJg2+KWAnE12/JmBzCHsJsB5jTd30acD2IOxqevffADaEsB50"
    "3S8BO5Gwe+i6nwK2muwCl9H4/VjAuJ23Ctjj1Gc3FHrj8FaS7P9+oX+M3mWAXUXYAzTf1xR64xYforFdWegf03iO"
    "gPG6Y6GAHU/vcDpgNxK2mNo5XcBYjp0K2A8IqyR5e7KA3Us0XwvYA+NMXnA8YJx3hGniCBx3wr6iex4E2NtkS9hM"
    "82gfwP5O2JcnUnwgYB8T9gK1pQ9gu09w5afGdgFsIGG3E7a9gC2k/uxc6B8vWiZgzyyhmE0Be5jeXQfeMaYmmjL1"
    "vwLG8u/fAraZ9gu8L2D8vHcErAfpZ38GrAth/yM96/cCxmvK5wEbNtFc+z4J2KiJ5hrvUcBOmGiu3x8A7MqJrl6o"
    "sXsB23+SKcfuBOytSeYa/WbA5p5K61XikdcCliQ7zPX0vI0CxmO7DrCqOlMWrwKsus6dvxpbAVhtnaknLwFsWp05"
    "3+cDxvYi1jFnCRjr7PWALawz5d8EwBYTVkb3HAPY8jpzjTBSwB6n+XAMYJcTdv95aexQwDYQdivxif0F7C/El/YS"
    "MNa9BwgY63y7Cxjr0D0Bu6nO1KG7A/ZDwmppjMoFTBEtFQP2EGF5F1NuZ8AeJ+wrevf/5bvYE3Wm7eI/gP22zuRn"
    "HwL2cp3JJ/4G2Ot1pq7xloCdRHrPHwHbbNH17wB7j7DX6B2eAWxLnbs+1thjgK2ieK5VdN1DgF022dQjfyZgLB9+"
    "AthNhO1yThq7DbAfEnY+6bQ3ChjHfl0F2G2Tzb6+XMB4bl4sYMwjzwfsRcKuJrpeJmBsw10kYJz3ay5g/aeQvY6e"
    "NwOwkwg7kHhBHWB3TTHnyjjABtWbYztawJiHDAdsb8IGkE3uSMDY1s1rmYMFjHWwfQWM+dkQAeO+7itgzFt3FbAZ"
    "ZD/bAbCaelMv6ALYmfXuGioVNyFg2l+WiqvK99+7p/L996Z8EQceUm/S2ceAfTqVbIA0Dv8QMLZ5/D/ANk9z9XqN"
    "/QWwfaebNpY/ALYfYXPoeS8AdiBhZeRHeAqwR6eb8/ZXgE2mPQW9KZbyF4AtJexGopf7ADuKfJInE8/6EWA3zjJ5"
    "1g8BY18mr4GuA0z7K5BnXQnYIbPdfSAaWw/Yqtkmv14N2OrZph5yLmAXzzbXAUsBe42wuURLZwL279mm/JstYKyD"
    "TQXsq9nm+mgiYPlzzH45CbC3CbuP5nQNYJ1PN/vsWMAWnEFrGaKzwwDrucCU/QcA1nuBuX74noDx2aoDkZYWmTrK"
    "HgLGNFgJ2MpF5jmA2wG211mm/lIB2JyzTB2lBLDnFpvzIQ7YR4StoLZ8necfI/0ZYCuWuG1K+f8Ae4awo6eT/w+w"
    "d5aYa4S3AVu8NP19B83pPwnYE0TXLwO2bKkZH/2sgLEt9nHA9qB9gJNJz3pYwD4iO9j9ef77B+8G7BaKTUuQnnU7"
    "YPctM+fKTYA9RtiTHD8AGO8X+oLG4QoBY16wFrBPl5n7/S4QMJabywHruty1Y6f8f4D1Iawj6XXzBOwDivE6DbC9"
    "lptr9MmAjW4w5dh4AfvqbPL/AXZSg6lDVwN2MmG7zyP/n4AxLVUBNoTiTPoRf9kPsMnnmfNvT8DuP8+00/YDTNsT"
    "cc21m4Cxr25HwLQ9OMV36Z5dAbtgNa1TiT474hwj7D6iswRgtt/eEbALNpH/L+ZiD68x15ufCBjz8n8C9tgaU8/a"
    "DJhei+B8eEPAmJe/CljPtenvXWmMXgRsAGFz6Xm/FTBu568BG0TYUurrBwE7fK2pg/0fYHPXmnbhuwA7n7AnaW7e"
    "Athv1pr69fWAvbfW7JdNAnYRvfulgGkegH19kYCxLD5PwNaQ3nO2gH1FPsUFAnY7vfscwNYTFic+MQ2wy9eZPGsS"
    "0tI608YyVsAKSa6MAuxX68w+Ow6wpyzscMCeX2fK8AMBe3Gdqe/uDdjr1j0HCRj7fXsLGK+LdxYwfl4PwNR6cz50"
    "AqxovRnjUgpYj/WubSDl/xOwqTQO3zhejGn3c8AWEHYHzZV/Aab9xKkxIj3r7wI2hrC/ChjPzdcBe/JS0yb3ioCx"
    "DHhOwHj99wRgq64wZeojgKkNpv/959gvG0z+eQ9gH24w+dIdgB250dw39gN8941ubE3K/wfYExvNtcUGbOeVpIuR"
    "P/USwOoIKyeZeiFgSza5vu+U/w8wvaZHfXex48bin0nvdWZjWdJJxweXOun45e1aI345lqd3jOnA5cJEUWoXaWnj"
    "U0uNqOSOyfL01qBOTUWddch2V9Wte5vb+pLkSNoGIxC3Str4FcscaBsuHBdid617JuULG3J7u1hVszonHiJMuSr4"
    "kjAB0Lm8XENusdnJXEcw+yOW/K9I5HplMpftH/FM8fUcP1zH9sKlW+dM223pVFvP9sBk6LFqooZMe4XjVvzwR7Vm"
    "3o3PST48BnXKqs04Ea7zINQ5inVq+h5JbbkXYv3RHoO+tQNGki8d7ocxDVjnOqjD1/P9uM4GLVdpn8to5Z7z1Tr0"
    "p7Zh+pO5R5MvDcaW4waO2CjHiOhcO3so1y7Dtkytg/SEPSSsrxxMNukTl3r3HRdON21puO94MelAHy707ju+dpN3"
    "ftix+KNHmXbWoL3CvMcrvpWGI+yn3W0qbsgslsJsYkS+xnnC3iGetZLWNL2BZm3eZ9fFXD98P7+6FfBstnGwr4bj"
    "ypHO8NmZ9nxwPlk7T4v2yztE38px89z+j+iyW+vo7ul0DwXGhsMi1bQ1UvdYKiNYB63EN+3CrEj9v1M612+XVI6w"
    "NvGpzKJuMoyqlJuYqMqozGXkBvHmvmo2/CYm3zqWPUFlNeGrnKzHNplVg7Lh5YkcutsJ2SVVWZCgAz4KPTVXUbnm"
    "BStpYrZCqhUHBjwvTBc2EUd+KmStLX7iuc3/rO+X1Wo13KRqCMVrOOfXEvo3759foNzcCSk509J5E/KcuOPkt6/c"
    "CWpLzqpUkX2Wd47nruegAxpnfdv55p4E/ZVzRyVbgzXEmnhCPD3hE0XFQcniSoFpdWiNvAmt90kEcf2GTHylIfTA"
    "V1U1g1FnJYWqmnN3J3duFp7aq3z6P2fbnLX+tGO6L1H+cdsXKv947wblHxeLe/jt/Tm4h9+OM8Y9/HYc2RQB41gx"
    "3MNv+z5xD7/tk8I9/Pa+SNzDb8cB4h5+2/+Oe/h5HyZjuIff9ofjHn57Lwbu4bd95biHn+McXxHyLNtx27iH397v"
    "i+s5ey+333qO8+AUKvf+eF5wOdAxnitcDvaKX8TcazmvLV8bs67VOJ7Jeidci+cjlyv5HOVy5eZNuwauxfORy5Wb"
    "qwfPUS6n/knFr8C1t1vXJqxrb6dri+jaZXBtjfW+xda1NfS+JXTt6bH0+TKp2KR689pSuBbzDfUZ69bXn3ISS6n4"
    "1Zh7FnQHn3GSxjW1fwWuTfr0dbkwNuy/5msrfPq6kzA2qfi1xms/Ve5Z23yWNubQylPReU3+5zVtyTnNbdjzmvT4"
    "dbbGteN4d8zKaVy6w5jFojH7VseM81LieVGa33Ule/d+yj1viq9BHWMWyZNnL/XKk8NIH5h/tjcX3rDGG90izGek"
    "jXhEG9852iin+6MdXOIltr16kJLr4DO5znTlfWY3KrtCuef9YP5ibodkw+5b7b77dCWc29nqPrtYu3SZZFhixbM3"
    "N/mvvTqSbGK9Q++bQvpm3UHKyRsbbPrakG66U52v16f/vZ2SdWfMkZ+n3JyL2v/LurL+jb6+ufVuzm4ue4Hm0g6C"
    "TxDXAKw/8T1wDcB62VxhjnBs1keLzfewbTCFjptHP49ovXtr0DrHWaVcNdr8UlrWoaO1UC6vUBhjlfp0Th8rkvLR"
    "FOvmdWsbdJ0INMkmcnDrVIXzzzSEn0pOC/ma0i9XlYVDKu7k3IsZG9zgJw0r7ZdOhn+53FhSjp6MquAeSeTY0lju"
    "7iPxxii7Ob6Fz5dh/vVv5Z/r7n3Abq4291e+A9hXhN1Idpw/K//8ZL9X/vmKnlfe/EG8B+hJ5Z+b5lHULUabtrYH"
    "AOs9xty3eC9gZWPN592pvDk1GLtZ+efbuFb559TYqPxzMqxT/jkSVilvDgEevxXKf3/6EuW/F3m+8u4p5r3WswT7"
    "Ftvv6pX/Pt4Jyru3dD+65xjlv8dwJGBDKa7rc9ovcAxgHy40Y/sPVd79ZIs3ec/xsPeT4Tkej5Ftr2KU9xyPG9eY"
    "2O7KPy6+p/LGhn9O79cd6eUqs6/LQX+4guiyFMrerPPGHqkrZd1mkeCPKWgN2WlEE+ndQaFZVSsdsdjqftxErmJa"
    "rlEZVspUSf4EO6/Hb5V/PpdfK2+OO8YeVP459f5P+efUu4t4C5dpff3M1qQ3g+DychSQbY30qrIiQNSbwrx3LLt7"
    "i+s09J3Ye/vQd/LGGjcm1/adsI+HsZ0EOcc5tboFyLJkgOwsEu75wYmZ45dj1ryyc5XsL2C8Fw9liJ13Y4ByzwXY"
    "mXxjA+enKTAf1DWdX5nXspXUN+XCfGe97Ld13r7gdlUL53X+oc7di2yvl50Q62Nta+L1sba5oC8Jz0Ow7TBDlPc8"
    "OH2vJNmr8LwDzjMrjU8Jvcs/Yu5zNY2cbtnG7Oerajd+sRXtP9ugsSdkR1XmviatoHne17JV8nzhPPp3TUg3BeeL"
    "tpcw3fZQbjztNTXBdTvC/Y9f5caE29fUTPPOiwprTpZYNskH6mUb668dty77GctnmbbRx2jdcz/UnXCl679O5f49"
    "0b1HKm+I467pDqF1UGG1a2vifYNFln333TNNe+xVUMd+F7YFXwp1+B1eGWue9boK6rAObt9nOdThMxr2nme+10Ko"
    "g2OEdWZDHbt/eG/8lIA6fJ9xsJfR7rvRAsb3Hu74n4VwpOO1t99MfX2w42+L31fAFtEaZghg11j5uvs63vzL119B"
    "eYMcr32f328HAeN7dgFsMs3DW0jn6wCYbdsvBGzZQvN5SsD4eV+ArDq+wVyjfQzrnVPpXh9A2e1U9h6U/QJsE1z2"
    "GZW9AWVfU9kfoewR3jcMZe9T2QtQxrm4n4Yyzv31OJT1Hu3aJrhs+mhX7+ayYWPcc0e47FYquwfKOPfRj6Csz1h3"
    "rxOXce6am6CM91JfC2U/o73Jm6CMz0i/HMoumuDGLDWdMTnBPXekqc1UthLKKmk/w3Io47FfAmVVVLYAygYRbc2F"
    "Mp5PM6FsM5VNhbIEzfNToYzPeB8PZcwPxiCtUdkoKCshe8NwKNt5uhuzxGV9qewwKPsTlR0EZf+Z7p433XS/ma5e"
    "yWUfUJ6lQUjPZPPqi76Iha7ezWUHLHL1Si67h/Y/bQ9lnOO/K5StWeW1TVywzmubYN6HtolPN8i6ppb5Cy09jfVI"
    "jj2YpVrxDGpjKd4UaR5v17pa6BDH7KJyK8MZNZpiwSpIZ7pBpfdUlkPMwBU0psWtM5Dpg2PjvL5PJaxMFKlt6BPz"
    "oVEnVw0+mQXNNAT7r3KmKX/CjcUz01wT//E5z/h08InmE+31SlXILj4lL7B2PD8Vh+44JU6pU9ahY9Ip18UVTqfG"
    "/3fu0pXrdevuONs5To/td3B2pKKdGv96OpU7p/6xi7Ors9vWiVdp/sblXQJJNZM7bTcfHlZpUXWVT0uz8Xk6h3qm"
    "SpXAOx1x/lRyuSb2hjjTfK7btKuynj1OM1bncguq7IuTwT7dmE+DGqr8m+o0vl5n11geXuokEzmJuOzoOes90GL9"
    "nNhfovljGA9lQW44FBpYGb5Views0k6OLc58Q9QlzyOd8+cxt4z3ON8X8+Y3XMk2EsBWTjNtxT+Ee02itdwNUB/t"
    "tamzFWL+5yNdBlh/6wzANTH/swNXxvzP+Tsn5n9W4cKY/9mIp8f8z1ucDhjHke9I73Aq5sybZmInA5awsNqYa2fh"
    "s/X43v1oHI6F66+3zn45LOafa/iAWOazBIcKdZ5YY45P34A2cswB5lYbudGM4+oh0NjYEd7cav8lu8ZP67y51YYt"
    "N/O8YW61D08xn/cN2AH3gHNKME8155L7xPHP7/lPyMflDKbc6lC2Y6WbW43LtqOyv0BZCV37muOf1/QlxxubwPFs"
    "Tzves6KKyfbyG7DT3TBKfo9fCHXsXIP3CHXqV5n7kW6DOtiPeM7N9VCH84V/adXZCH3D+0kuhTI+K/Bix//8uvMB"
    "O8HKgbMMMN7Xwv6vRUAbuOcFc9ZwTMgsaBPnS53m+O+DmuT47w8b6/jHbYxy/PecHQftxbOyMCbyJGpbleM9V4vP"
    "LdoPxoVzeg4baZ5POhie9fwY8xxUPk+M6/aC+3Es1D5rTdmyA9RhjOtynU5Qh88F5HPi+FnF0C67zi2zzbpblD+N"
    "8jM/A/+DXee4arPuP8C2WjbS5Tep3OrgD5lB430A5cHpPN7NpYtz+VVo3+sz5fd9Xnn7hPcGMh0/Du06bJpJMw/D"
    "++2+1oyD/dzKy3RfQF1+Nte9TXnPcGTsRuXNecj9dBVgBetN7HLoQ9ungfmKsH8uwD5cJ5//eI7y0gzfj+cN1z1D"
    "ec++ltqQmv9CH7DcmQQ61wzideOg/tgRrh865SMBbGGNKReHA9ZjvIkdKWDMFw8G7DnrnNt90cY6zRubYOfPx9gE"
    "+yxajE2w81hibIKdlxdjE7pb90R/vJ3zHP3xnPuM89Lbdoti5cZxa385xygk16f1Fly5Jde7+kw30N15Pyj319Gj"
    "3T7sAGWcx1/yn2uaZD9oX8Hegn3IMr92hLcPi6aZ9n3sQ84bXz/T24es+xwxwduHzmQzRyr6aXWdYT4xFPZ8QBqx"
    "z6LG97PPMdlJ+Z+Vh+9nn3eUFJ5322whfqXebIsUs3EIzZdyIYbFPpN6iPLPIdtX+Z9fu6twz2fXunse/M5DxNxq"
    "dh54zK3G8mvlEq8Pgc/ijFl2ZnvO/H9HIaCB"
)
