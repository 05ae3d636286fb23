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
    '(?:全[国省市州县区]|我[国省市州县区]|本?公司|本?集团|年度?|末|期末|报告期|户籍|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|生活|的)*(?:顺差)': (32, (27996, 28420), 0, {}, (None,)),
    '(?:农村|城镇|城乡|贫困|困难|建档立卡|已?脱贫|剩余|常住|农业|返乡|易地扶贫|搬迁)*(?:人口|群众|农民|居民|劳动力|职工|游客)(?![和、及]|家庭|户)': (32, (28420, 28714), 0, {}, (None,)),
    '(?:分别达到|同比下降|同比增长|上升了|上升到|上升至|下降了|下降到|下降至|不低于|不少于|不超过|保持在|减少了|减少到|分别为|分别达|发展到|回升至|回落至|增加了|增加到|增长了|增长到|扩大到|扩大至|控制在|推进到|提升了|提升到|提升至|提高了|提高到|收窄至|稳定在|维持在|缩小至|至少有|降低了|降低到|预计为|上升|下降|不足|为期|也是|仅有|低于|共有|共计|减少|减至|分别|升至|占比|只有|合计|同比|均为|均达|增加|增至|增长|多则|多达|大于|完成|实现|小于|少则|平均|总计|接近|提升|提高|最多|环比|突破|累计|至少|超过|达到|降低|降至|预计|高于|高达|为|也|了|仅|从|以|共|再|到|又|只|各|在|均|将|就|已|是|有|比|满|由|的|等|约|至|计|超|较|达|近|还|逾)+\\Z': (32, (28714, 29591), 0, {}, (None,)),
    '(?:前三季度|截至目前|省级以上|一季度|上半年|下半年|五年来|市本级|近年来|上年|主要|今年|以及|先后|全乡|全区|全县|全国|全州|全市|全年|全村|全省|全镇|共有|其中|包含|包括|去年|另有|同期|尚有|年底|年末|当年|本年|现有|目前|累计|与|共|原|及|另|和|现|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+': (32, (29591, 29999), 0, {}, (None,)),
    '(?:原来|原先|过去|最初|原|当初|目前|现在|现有|上年|去年|年初|同期|末|底|时|期|的|全国|全省|全市|约|不足|不到|仅|近|每[人户亩年月天日村吨]|[人户亩村]均|[\ue006\ue007])*': (32, (29999, 30429), 0, {}, (None,)),
    '(?:增速|增幅|涨幅|降幅)?(?:分别|均|也)?(?:(?:高于|快于|优于|好于|超过|超(?!配)|高出|(?P<less>低于|慢于|落后于?))(?P<base>[^,;:]*?)|[比较](?P<other>[^,;:]*?)(?:[高快]|(?P<below>[低慢]))出?)(?:了|约|近)*$': (32, (30429, 30778), 4, {'less': 1, 'base': 2, 'other': 3, 'below': 4}, (None, 'less', 'base', 'other', 'below')),
    '(?:安排|全[市县省州区]|[省市县州区]?本级|[省市县州区]级|预算|基金|资金|一般公共|政府性|国有资本经营)*(?:(?:收入|支出)(?:预算)?(?:总计|合计|总量)|总(?:收入|支出))(?:为|达到?|共)?': (32, (30778, 31306), 0, {}, (None,)),
    '(?:左右|上下)[两岸侧手翼游班级水属联浮移]|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)': (32, (31306, 31586), 0, {}, (None,)),
    '(?:左右|以上)?,?(?:大幅)?(缩短|压缩|减少|延长|增加)(?:到|至|为)[^,;:。]{0,6}$': (32, (31586, 31872), 1, {}, (None, None)),
    '(?:年初|全年|年度|当年|本年|人代会|调整|变更|下达|目标|计划|省定|市定|县定)*(?:预算|任务|计划|目标)(?:调整)?数?': (32, (31872, 32031), 0, {}, (None,)),
    '(?:成完际实|中其|产投|付交|住入|入投|别分|到收|到达|制控|取争|定稳|工完|工开|工竣|得取|得获|成完|成建|持保|排安|收验|放发|整调|有共|有各|现实|破突|结办|计共|计合|计总|计总|计累|计预|达下|达高|过超|际实|"|:|“|为|了|仅|共|到|各|在|均|已|数|是|有|约|至|超|达|近|[\\s、\\"“”])+': (32, (32031, 32527), 0, {}, (None,)),
    '(?:按不变价格计算|按可比价格计算|按不变价计算|按可比价计算|按可比价格|按可比口径|上年同期|去年同期|可比口径|按同口径|相比之下|自然口径|上年末|分别比|可比价|同口径|一共|上年|上月|全年|其中|分别|去年|同期|同比|名义|实际|幅度|平均|年初|年均|年末|当年|当月|当期|本年|本期|每年|比重|环比|相比|累计|速度|预计|与|且|为|也|仍|再|则|即|却|又|和|均|将|已|并|是|比|率|的|较|还|都|[\ue006\ue007]|\\s)+': (32, (32527, 33055), 0, {}, (None,)),
    '(?:整体|平均|累计|同比|的){0,6}(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率){1,6}$': (32, (33055, 33168), 0, {}, (None,)),
    '(?:比(?![重例率])|较|与|同比?(?!期))(?P<base>[^,;:()]*?)(?:相比|比)?$': (32, (33168, 33464), 1, {'base': 1}, (None, 'base')),
    '(?:相比|水平|同比|年均|又|再|略|均|净|,)?(?:增|减|翻|偏|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)': (32, (33464, 33627), 0, {}, (None,)),
    '(?:计划|规划|拟|需要?|应)[^已,]{0,4}$': (32, (33627, 33801), 0, {}, (None,)),
    '(?:计划|预算)(?:完成|安排|实施|新建|建设|投资|改造|总投资|造林|培训|到位|引进|争取|投入|筹集)+(?:资金)?为?$': (32, (33801, 33960), 0, {}, (None,)),
    '(?:资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失)(?:达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计){0,2}\\Z': (32, (33960, 34679), 0, {}, (None,)),
    '(?<![0-9]) +| +(?![0-9])': (32, (34679, 34727), 0, {}, (None,)),
    '(?<![近约])翻了?(?:一?番|(?P<many>\ue003))(?![多余以])': (32, (34727, 34881), 1, {'many': 1}, (None, 'many')),
    '(?<!\\d)[1１2２][09０９]\\d\\d(?!\\d)': (32, (34881, 35017), 0, {}, (None,)),
    '(?=[0-9〇零○一二两三四五六七八九十])(?:(?P<year>[0-9]{4}|[一二][〇零○一二三四五六七八九]{3})(?:年|(?=\\s?[-—–~～至到]+\\s?[0-9]{4}年)))?\\s*(?:(?P<month>[0-9〇零○一二两三四五六七八九十]{1,3})月)?\\s*(?:(?P<day>[0-9〇零○一二两三四五六七八九十]{1,3})[日号])?': (32, (35017, 35841), 3, {'year': 1, 'month': 2, 'day': 3}, (None, 'year', 'month', 'day')),
    '(?P<date>(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?![0-9])(?: ?[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?)?|[0-9]{1,2}·[0-9]{1,2}(?![0-9])|(?:19|20)[0-9]{2}[-–—~～/]{1,2}(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.%])(?: ?年度?)?)|(?P<clock>[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2})?(?![0-9:.]))|(?P<hour>[0-9]{1,2}[时点](?:整|[0-9]{1,2}分|半|许)?(?!代|间)|[0-9]{1,2}[-—~一至]24时)|(?P<sum>[0-9]+(?:\\+[0-9A-Za-z]+)+)|(?P<code>[0-9]+(?:-[0-9]+){2,}|0[0-9]{2,3}-[0-9]{7,8}|[0-9]+(?:\\.[0-9]+){2,}|[0-9]{2,6}-(?:19|20)[0-9]{2}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])|[0-9]+-[0-9]{3,}号|1[3-9][0-9]{9}(?![0-9]))': (32, (35841, 36810), 5, {'date': 1, 'clock': 2, 'hour': 3, 'sum': 4, 'code': 5}, (None, 'date', 'clock', 'hour', 'sum', 'code')),
    '(?P<name>[^,;:。\\n\\t\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008]+?)(?:合计数?|金额|总体|整体|均|呈)*$': (32, (36810, 36981), 1, {'name': 1}, (None, 'name')),
    '(?P<noun>[\\u4e00-\\u9fff]{1,6}),?分别[是为](?P<names>[一-鿿]{2,8}(?:、[一-鿿]{2,8})+)(?=[。;\\n])': (32, (36981, 37150), 2, {'noun': 1, 'names': 2}, (None, 'noun', 'names')),
    '(?P<s1>负)?(?:(?P<whole>[^又分]+)又)?(?P<s2>负)?(?P<bottom>[^又分]+)分之(?P<s3>负)?(?P<top>.+)|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)': (32, (37150, 37317), 10, {'s1': 1, 'whole': 2, 's2': 3, 'bottom': 4, 's3': 5, 'top': 6, 's4': 7, 'w2': 8, 't2': 9, 'b2': 10}, (None, 's1', 'whole', 's2', 'bottom', 's3', 'top', 's4', 'w2', 't2', 'b2')),
    '(?P<tail>(?:年每人每|月每人每|的今如|的前目|的在现|为仅|亩每|人每|别分|到达|右左|天每|少至|年每|度幅|度速|户每|月每|破突|约大|计预|足不|达多|达高|过超|近将|近接|"|:|“|为|了|仅|到|又|只|在|均|成|是|有|率|约|至|超|达|近|逾|都|的?[\ue006\ue007])*)(?:(?P<up>度幅长增|度速长增|率长增|产增|值增|加增|升上|升提|升攀|升跃|发增|增净|增多|增扩|增调|多偏|多增|大扩|幅升|幅增|幅涨|快加|持增|支增|收增|收多|浮上|涨上|速增|长增|高提|高调|升|增|涨)|(?P<down>亏减|产减|低减|低调|低降|减净|减压|减核|减缩|减调|增少|小缩|少偏|少减|幅减|幅跌|幅降|支减|收减|收少|浮下|滑下|短缩|窄收|缓放|缩压|落回|调下|跌下|轻减|降下|减|跌|降)|(?P<plan>资投总划计|务任标目|排安算预|整调准批|整调算预|标目期预|算预初年|算预整调|计合算预|额总算预|数划计|数务任|数标目|数算预|划计|务任|标指|标目|算概|算预)|(?P<share>例比占所|重比占所|率有占|重比占|例比|比占|重比|占)|(?P<total>划计共|口人总|成完共|数人总|数户总|积面总|资投总|共一|共总|数总|有共|计共|计合|计小|计总|计累|量总|额总|共|总))?': (32, (37317, 38602), 6, {'tail': 1, 'up': 2, 'down': 3, 'plan': 4, 'share': 5, 'total': 6}, (None, 'tail', 'up', 'down', 'plan', 'share', 'total')),
    '(?P<than>相比(?!之下))|(?:基本)?持平': (32, (38602, 38645), 1, {'than': 1}, (None, 'than')),
    '(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])(?P<vague>[多余]?)(?P<also>万?)(?![0-9])|(?P<whole>[0-9]+)(?:\\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])': (32, (38645, 38978), 9, {'top': 1, 'big': 2, 'rest': 3, 'low': 4, 'vague': 5, 'also': 6, 'whole': 7, 'decimals': 8, 'scale': 9}, (None, 'top', 'big', 'rest', 'low', 'vague', 'also', 'whole', 'decimals', 'scale')),
    '(?P<whole>[^,;:。()按分从其、]*)(?:(?P<by>(?:按|从|分)[^,;:。()]{1,14}?(?:分|分类|划分|统计|看))|(?<=..)中)[,:]': (32, (38978, 39379), 2, {'whole': 1, 'by': 2}, (None, 'whole', 'by')),
    '([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])': (32, (39379, 39433), 2, {}, (None, None, None)),
    '([12][09]\\d\\d)\\s*年?(?:度|末|底)?': (32, (39433, 39585), 1, {}, (None, None)),
    '([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$': (32, (39585, 39670), 1, {}, (None, None)),
    '([两三四五六七八九])(?:级|项|者|类|块|方|县|市|区|镇|乡|村|大(?:主导|特色|支柱|优势)?(?:产业|作物|板块|品种))': (32, (39670, 40012), 1, {}, (None, None)),
    '([负-]?)([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾].*)': (32, (40012, 40530), 4, {}, (None, None, None, None, None)),
    '(\\((?<=[^\\W\\d_a-zA-Z]\\()(?=[a-zɡ]{0,5}[à-ǜ])[a-zɡà-ǜ]{1,6}\\))': (32, (40530, 40700), 1, {}, (None, None)),
    '(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})(?:编|篇|部分))|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})章)|(第(?:[一二三四五六七八九十百零〇]{1,4}|[0-9]{1,3})节)|([一二三四五六七八九十百零〇]{1,3}[、．.])|([（(]\\s*[一二三四五六七八九十百零〇]{1,3}\\s*[)）])|([0-9０-９]{1,2}\\s*(?:[、．]|\\.(?![0-9])))|([（(]\\s*[0-9０-９]{1,2}\\s*[)）]|[①-⑳])|(#{1,6})[ \\t]+(?=\\S)': (32, (40700, 41816), 8, {}, (None, None, None, None, None, None, None, None, None)),
    '--|——|[-–—~至到]': (32, (41816, 41950), 0, {}, (None,)),
    '[!-~]*': (32, (41950, 41967), 0, {}, (None,)),
    '[(,]?((?:星期|周)([一二三四五六日天]))(?![一二三四五六日期])': (32, (41967, 42245), 2, {}, (None, None, None)),
    '[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次](?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (42245, 42613), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
    '[,\\-\\.0\\~–—、〇一七三之九二五八六几到十千升半占四均数时百至长降](?<=(?=[之半](?:多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上))|[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])|[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))|[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))|[十百千](?:(?<=[0-9].))|[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))|[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))|[\\.](?:(?<![!-~].)(?=[0-9]))|[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))|[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])).)': (32, (42613, 44483), 0, {}, (None,)),
    '[,](?:(?<=[0-9],)(?=(?:[0-9]{4,}|[0-9]{2})[^0-9.,\\t\\n]))': (32, (44483, 44554), 0, {}, (None,)),
    '[-—–~～至到]': (32, (44554, 44792), 0, {}, (None,)),
    '[0-9%]\\s+-?[0-9][0-9,.]*%?(?:\\s|$)': (32, (44792, 44874), 0, {}, (None,)),
    '[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*': (32, (44874, 44925), 0, {}, (None,)),
    '[0-9] +[0-9]': (32, (44925, 44954), 0, {}, (None,)),
    '[0-9]+(?:\\.[0-9]+)?(?::[0-9]+(?:\\.[0-9]+)?){1,8}(?![0-9:])': (32, (44954, 45035), 0, {}, (None,)),
    '[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?:第\\s*)?[0-9]{1,4}\\s*页(?:\\s*+(?:[,，/]\\s*+)?共\\s*[0-9]{1,4}\\s*页)?': (32, (45035, 45331), 0, {}, (None,)),
    '[0-9０-９A-Za-z.,%]+': (32, (45331, 45435), 0, {}, (None,)),
    '[0-9０-９]': (32, (45435, 45457), 0, {}, (None,)),
    '[1-9][0-9]{0,2}(?:,[0-9]{3})*,([0-9]+)': (32, (45457, 45519), 1, {}, (None, None)),
    '[\\s\ufdd0]*': (32, (45519, 45537), 0, {}, (None,)),
    '[\\u4e00-\\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)': (32, (45537, 45690), 0, {}, (None,)),
    '[\\~\\-—–至到](?:(?<=[0-9].)[0-9][0-9.,]*[万亿%‰])': (32, (45690, 46047), 0, {}, (None,)),
    '[\\~—](?:(?<=[^~—/.-].)(?=[0-9]))': (32, (46047, 46174), 0, {}, (None,)),
    '[^ -~\\s０-９],|,[^ -~\\s０-９]': (32, (46174, 46216), 0, {}, (None,)),
    '[^,;:。()]{0,16}[:,]': (32, (46216, 46328), 0, {}, (None,)),
    '[^,;:。()]{2,16}': (32, (46328, 46433), 0, {}, (None,)),
    '[^,;:。]{0,14}[,:](?:分别为|分别是|分为)': (32, (46433, 46568), 0, {}, (None,)),
    '[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?': (32, (46568, 46740), 0, {}, (None,)),
    '[─-╿]': (32, (46740, 46756), 0, {}, (None,)),
    '[。!?\\n‖]': (32, (46756, 46962), 0, {}, (None,)),
    '[。;!?\n]|[,(]|元的?标准': (32, (46962, 47092), 0, {}, (None,)),
    '[〇一二三四五六七八九0](?:(?<=[一二]0)|(?<=[0-9][万亿].))': (32, (47092, 47369), 0, {}, (None,)),
    '[一二][〇一二三四五六七八九0]{3}年': (32, (47369, 47511), 0, {}, (None,)),
    '[与同和][^,;:。]*$': (32, (47511, 47802), 0, {}, (None,)),
    '[几数、](?:(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九]))': (32, (47802, 48278), 0, {}, (None,)),
    '[十百千](?:(?<=[0-9].))': (32, (48278, 48479), 0, {}, (None,)),
    '[占长降升](?:[0-9]+(?:\\.[0-9]+)?[、,;。])': (32, (48479, 48807), 0, {}, (None,)),
    '[均时](?:每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均))': (32, (48807, 48882), 0, {}, (None,)),
    '[比较](?P<base>[^,;:比较]{1,12}?)(?:还|又|净|均|分别)?(?:多|高|(?P<less>[少低]))出?(?:了|约|近)*$': (32, (48882, 49186), 2, {'base': 1, 'less': 2}, (None, 'base', 'less')),
    '[省市县州区]?本级|[省市县州区]级': (32, (49186, 49429), 0, {}, (None,)),
    '[，。；：、,;:！？]': (32, (49429, 49635), 0, {}, (None,)),
    '[；、：,;]': (32, (49635, 49841), 0, {}, (None,)),
    '\\([^()\\n,;:。\\ue000-\\ue008]{1,16}\\)(?=[^,;:。\\n])': (32, (49841, 50060), 0, {}, (None,)),
    '\\([^()]*\\)': (32, (50060, 50086), 0, {}, (None,)),
    '\\d+(?:[,，]\\d+)*(?:[.．](?P<decimals>\\d+))?': (32, (50086, 50150), 1, {'decimals': 1}, (None, 'decimals')),
    '\\s{2,}': (32, (50150, 50166), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|共|累计|已|新增)+': (32, (50166, 50465), 0, {}, (None,)),
    '^(?:全[市县省区州国镇乡村]|我[市县省区州]|当年|本年|同期|累计|完成|实现)+': (32, (50465, 50782), 0, {}, (None,)),
    '^(?:新建|建成|新建成|修建|新修|完成)': (32, (50782, 50836), 0, {}, (None,)),
    '^.?\\([^()]{1,12}\\)': (32, (50836, 50866), 0, {}, (None,)),
    '^[^比较]*(?:年初|期初|月初|上年末|上年(?:末)?结[余转]|原有)(?!预算|人代会)[^比较]*$': (32, (50866, 50986), 0, {}, (None,)),
    '^[^比较]*(?:年末|期末|月末|年底|年终|滚存结余|现有|现共有)[^比较增减]*$': (32, (50986, 51188), 0, {}, (None,)),
    '中(?<!其中),?共?有?\ue000': (32, (51188, 51231), 0, {}, (None,)),
    '保持|稳定|始终|持续|超|以上|左右|近|约|平均': (32, (51231, 51458), 0, {}, (None,)),
    '全[县市镇乡村州区省国](?:共|共有|现有|有)?$|^[^,;]{0,8}共有$': (32, (51458, 51669), 0, {}, (None,)),
    '其中|按[^,;按]*?(?:分|看|统计)|分[^,;分]*?看': (32, (51669, 52012), 0, {}, (None,)),
    '单位[:为]\\s*([^\\s\\d,;)]{1,6})': (32, (52012, 52071), 1, {}, (None, None)),
    '县市区级|自治区级|区县级|县区级|国家级|地市级|市州级|旗县级|社区级|中央|乡级|乡镇|区直|区级|县直|县级|地级|州直|州级|市直|市级|村级|盟级|省直|省级|部级|镇级': (32, (52071, 52477), 0, {}, (None,)),
    '参保率|改扩建|新认定|上升|上学|上榜|上线|上解|下派|下达|下降|举办|争取|享受|仅有|代缴|以及|优化|位列|位居|低于|使用|促进|保持|保证|修建|修缮|健全|偿还|先后|免费|免除|兑现|入住|入库|入户|入股|入选|全部|全面|共同|共有|共计|关闭|具有|养殖|净增|减少|出列|出口|出台|出售|出版|出租|分别|分红|分配|刊载|列入|创作|创办|创建|创新|创造|利用|到位|制定|制订|刷新|办理|办结|加入|加大|加强|加快|动用|包抓|化解|升级|升至|印发|压减|参与|参加|发展|发布|发放|发表|取得|取缔|受灾|受理|受益|变为|只有|召开|合计|吸引|吸纳|命名|回收|回落|回访|围绕|圆满|坚持|培育|培训|基本|增加|增收|增至|增补|增长|处理|处罚|处置|多于|大力|失业|奖励|安排|安置|安装|完善|完成|定点|实施|实现|实缴|实行|审批|审结|宣传|宣讲|容纳|少于|就读|巡查|巩固|已经|带动|帮助|帮扶|建成|建立|建设|开发|开展|开工|开设|开通|引导|引进|强化|归还|录取|得到|总计|惠及|慰问|成功|成立|所有|扎实|打造|执行|扩大|扩建|扶持|批复|承办|承担|抓获|投产|投保|投入|投放|投用|抢抓|报道|报销|抽调|担任|拆除|拉动|拓展|招收|招聘|拥有|拨付|拿出|授予|排名|排查|探索|接待|接近|推动|推行|推进|提供|提升|提高|搬迁|摘帽|播放|支付|支持|收购|改为|改善|改建|改进|改造|改革|救助|整合|整治|新增|新建|施行|更换|更新|查处|核定|根据|栽植|检查|正在|死亡|汇聚|没有|治理|派出|流转|消除|涉及|涌现|淘汰|深入|深化|添置|清理|满足|演出|牵头|生产|用于|用来|督办|督查|瞄准|破获|确保|种植|积极|稳定|突破|立案|竣工|筹措|筹集|签约|签订|紧扣|紧盯|累计|约谈|纳入|组织|结对|结转|维修|维持|编制|缩小|缩短|缴纳|联合|联系|聘用|聚焦|聚集|脱贫|荣获|获得|落实|落户|表彰|覆盖|解决|认定|认领|设立|设置|评为|调入|调出|负责|购买|购置|贯彻|资助|走访|超过|跃升|跨入|跨越|转为|转化|转型|转移|转让|辐射|输转|达到|达标|迁入|迈入|迎来|运行|进入|进口|进展|进行|退出|选派|通报|通车|通过|遵循|配备|配套|配置|采取|采用|采购|针对|销售|锚定|问责|陆续|降低|集聚|需要|面向|顺利|高于|赴|[为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴]|第[一二三四五]': (32, (52477, 55309), 0, {}, (None,)),
    '可比价|不变价|GDP|生产总值|增加值|总产值|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除': (32, (55309, 55520), 0, {}, (None,)),
    '同口径|可比口径|同比口径|调整后|可比': (32, (55520, 55674), 0, {}, (None,)),
    '大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$': (32, (55674, 56208), 0, {}, (None,)),
    '带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴': (32, (56208, 56558), 0, {}, (None,)),
    '年均(每年)|月均(每月)|户均(每户)|人均(每人)|亩均(每亩)|村均(每村)|日均(每[天日])|(每年)年均|(每户)户均|(每人)人均|时速[^,。;\\n0-9]{0,3}?(每小时)[^,。;\\n0-9]{0,2}[0-9.]+(?:公里|千米)|时速[^,。;\\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)': (32, (56558, 57277), 13, {}, (None, None, None, None, None, None, None, None, None, None, None, None, None, None)),
    '总(?:数|量|额|人数|户数|面积)$': (32, (57277, 57329), 0, {}, (None,)),
    '总存量|下达|交付|任务|入住|办结|动工|受理|启动|在建|复工|完工|完成|实施|建成|开工|总量|投产|排查|接收|提出|搬迁|整改|涉及|申请|目标|立项|竣工|规划|计划|通车|销号|验收|应|拟|需': (32, (57329, 57844), 0, {}, (None,)),
    '成立|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园': (32, (57844, 58173), 0, {}, (None,)),
    '拉动|拉升|推动|贡献(?!率)|(?P<against>下拉|拉低|拖累)': (32, (58173, 58245), 1, {'against': 1}, (None, 'against')),
    '每(1?0*)股': (32, (58245, 58277), 1, {}, (None, None)),
    '每(?:一?[个名位])?(?:家庭(?=户)|农(?=户)|行政(?=村))?(平方公里|村民小组|非贫困村|十万人|千瓦时|平方米|村委会|立方米|自然村|行政村|贫困户|贫困村|万人|万户|乡镇|公斤|公里|公顷|农户|分钟|千人|千户|季度|小时|百人|百户|职工|乡|亩|人|件|份|县|只|台|名|吨|周|场|垧|处|天|头|套|家|年|床|度|座|张|户|所|支|斤|日|月|期|村|条|栋|校|株|棚|棵|次|班|瓶|盏|眼|箱|股|袋|辆|镇|间)(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均': (32, (58277, 59190), 3, {}, (None, None, None, None)),
    '较|比|结构|构成|占|贡献|分别|本级|市级|省级|州级|县级|区级|年初|期初|月初|上年末|原有|新增|新认定|新识别|上年结|限额|结余|相抵|缺口|差额|大于收入|结转|、|”|’|》|累计|总数|加上|加结转|加转移|加补助|收入加|支出加|\\\t|全|共有|单价|亩产|亩均产量|合|覆盖|惠及|涉及|受益|参加人员|参训|负债率|城镇化率|存贷比|贷存比|净利率|净利润率|收入比|收入之比|倍差|恩格尔系数|毛利率|净资产|权益|账面价值|账面净值|净值|顺差|逆差|自然增长率|进出口|净增人口|自然增长|净额|剩|余下|其余|尚余|尚有|仍有|未|没有|低于|高于|超过|优于|突破|不足': (32, (59190, 60260), 0, {}, (None,)),
    '逐年(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))': (32, (60260, 60465), 2, {'up': 1, 'down': 2}, (None, 'up', 'down')),
}
STEPS = (
    "eNrtfQl8VcX1/9yXlz2Bl7CKC3FB2RexLrjFfSWQBEUEAQNhkUUQAQGFoKggIriA1F1rXWvr8muttYpt3eputdXW"
    "1qX+sdZWbdVq1Sr/zHvn5H5n7rn33feSQIL3fYzvMd+5986dOXPOmXPOnOmglCpo/HMa/2KNf1saPw79u0KlPgn6"
    "3b3xL48wXY/LuX4HuFd+418xYPa9Sul3l8a/QuV+vt2y5eLGv3xlffR9O9J3EZVhe3Lg3k47uT/eD/vOgXFQ0Hdl"
    "1nX6IXs3VopTX8eoXbmNf10b/wY3/h0gPGtnei8ljKO+1470YH3/zi30rvrfcSfVNn2vXlS2RbllgytSZV9BWc6u"
    "qbL/NP51o7bkETaMvpda4yW9l1+/6Hu/2fhXTvfqXJH9fZ6D+3Rqxn1+QeNZSmOgr+tDdfU7Hwh1fwJ9FRucKrsL"
    "yhwq+yGU7Uz9fBOUFVO9axv/vk/P5WfPoO9Z9MzzBWwqYUuIlhEbbY2NQ+XT6HdHuncna3yH0/cxQMNh7nUqtG+W"
    "1fZawCZZ2ImATbawowCbZmGHCNjphO0ntIX7ajBgv8wxsT7CdTMJ2414QSnRCc7JhiYu4f3oexxO9yiDsT+bykqg"
    "jN8tH8pOpLIY3S+XrlHUlgKi0cNoDLpSPyyGscLr+d9zGy+8hHhPV+BjLclf0/G8afAek+ke8WQjgz8x6985zvb1"
    "SXZK+ZaOKvtPRRCYV5D+Bkwnf2sc9ZOI7spJJncnGowB3eQT3TBN6LGeYPELHPttRXMVQHPNfW4u8QIVsg+4T69o"
    "rDid6pdRu0qpb4N0ifwq8107Ep7JPTYJ9+hNciDOOkMIncavPV2yvJfULuZZ6ca0cwuOKT+7T35K7mc6Rn1bsE/6"
    "NqNPCuF+SxekvvNqUt8PzXHv93HjTY6m9yyFa1n3njeerqn3tqWjzzXPLva/Jmz7eypXH2aZPLM69f3c5W6/MnZE"
    "LbX33BTWAWQolxVC/Y1WfVs+3tnYuGXUlnzCdf3+Fr/R2E5UrzvQR0vwNPtZus5A4sNxesccS3/rA7p+0H128hk7"
    "raf6XeM33lqP9bsm7Hjvplpn/cO6WpDub49938aGXp/BnO+foQxa0UrvOov0/+5UnpOm7bwmGgf1W/bjuJ27nXwa"
    "QhYHqVgSza3JTa1pNH30AH4cRHOZjHM2dNod1vhhn5MLNBxUj997RGOF6pzU+75Ez32OnqPLfkr3uY/mRxH9W7WK"
    "5h2zlxTxxr/cPKNOfkHquzD5/yIDK3ZKtuYaIYBHNPNT6Ufo0icWdJ8s2UYoOBH+lvEsn5fIsgv8eHS+YCeKWfPM"
    "SWOvcgQ5e4tjzp94NH+i+fMdnT+xNHZ5af78zpI/udH8iebPd3T+hNUnpXWefs83srhfN3hXvv9ASyZqHTXoHuWt"
    "sKa6XXn9Z7eQH0fyiaBdIPLlRL6creHL+bbxx9WCrapXM+wS3HfvnZb6/rQ29azFgG0m+2RRVQqbJ2DFhM0UsAur"
    "U1g99NGKBamyia3oez6uhXzP+7WQ77kX2NYMeixvIg9fO0JXwRddJvD4EsEXnS/4om3amtr4YwPEltg01keQBd19"
    "6rJtEeuW+tRlm2I2tsTIrxjkVwymqa3lV3y58W9sAF31Fuhqd5+6zuDwNLhTBjRYNHj7sGcvIBmVT/3CPrMc8Fvi"
    "fdB/EMR/7b451vJzhbk/82D7Xt/L8l6dhHvtRv0eJ94YE3itrWf3FmR/GJr5UUXzfXZBOi7er0yZcYBxqKfvXwY6"
    "+ftw7/9HNNU57Do2FpYnxnOdPCffcQpgdVpc4pQ6HaBSR8dJNP2jDC8v5x+dti5PVFta3vVREOgvaPqsijXRXoq3"
    "JhJ8WYOX4zrBC93e/svKvjavDv0G2S69Q71+ZWYLXSeDAYhnYxJIay+ozLJdlQGl7De5H7uiKjVXf4Q2pxb3zeVw"
    "L+U2kUS+PfIgrQqL3N/FzdIjttanIBNtpqHZ5J6Z2SfUDAugn3hGTUmEm2cN4XtD6hS2fYyg776WDSedHWgn1ulA"
    "Rmbq68zED8lxWh1IPoe1NaEc3gm6lds8MMP78T3vaBzUPXJS9zzGMf2qT8Na8nG6d6Ll+UIsJ56bR8OXJNFCVcSz"
    "3cOGOniXpG3zE/crqUy/uqlo1pMrKlusyT7VGmJhuFRBtqK6IRs+Y0nGZoSBFIThxI61VplDsWdvV7t9OQ/08OnW"
    "vDTsBC0tZ0O9fo5qL5+GkMVF2Yu2Jp6XC1Sl4xcd4JeaRw533HHUDOt6Gt/vW+N7FbWnKKNhC0O7OZpocl2NOj9L"
    "YV/YbrSpZqxpvJ/e/vfZraX1Pbn5GbLnSkMHuKfx726L93As6tHVrnJ9E+gi1xEdFqtWYDaxJkYSd2cPLPny3U4q"
    "zHLCtgVmk83Ix7J6ULbCP5EtgQVcV5BVH0h+I807L4Z/c1y45p3LLd55LpFGfngqzIR3KotOs/jkqTb/Cck7C2MW"
    "4SUCNPzeLc0bKz3rkRWNP853UnzrVqKDll/4OzFWgFz9y12DSO0vFPlWsWoHnwYvW3FamtJjoVlLxgvIrOxqLWw3"
    "c/X4P1q86lUih/KW51Vay8vTJFnQRIFFxdZ0KMUVcUdRHJR9F/S8zGk8Az2wfdqumz2HKrObK823Tdu2rlMc19al"
    "/93dWoNNU4LvPVpTt8iaOqQdRRzSaL0SrVfa83oF7eVSDOPnG9w4t7B2d7TdY9xpprb7XJDsGFfVZ4x37ynv6y2Y"
    "6n1PtG1d75jt4v27J1TJ7z9ARf6X5vpfKht/HOJENsTtxYbYt43bEDXt3uhjh4noL6K/1qY/P1l7A/w7X7kxKKwz"
    "9hiT+h4zwtUtL2z8u4D0/TnK9cnNpOuT2l3L75cKEaYbb1sxuBnFMWW3Tmiu7w3H+m3Ku1E/1V0f5IPW+MFy2gcx"
    "Xo55LAbZjPfl/DE69wvSYxnQYedckw5fjKXo62nQLVoxFkLHSMWZMeZTNITbvfxmJdQSOxyijQZExEMaJBJZGCEC"
    "mVho8o83e32V/HTP/CZO9pNQZd9d/ly/MjNyxblSTEP4iyozpn7XGe7eDU2f/3Xcuv+qNeuOHmPW/RDq8jpGyi+k"
    "6/4V6tp5hOxcPq8F1LVz+zznpGYhvpt9v99AHb7+vbNpnVhPOR+hTu9R8n3ugzp2u7g9d0Adv764EerY+ZH4Phsc"
    "d43I76XHSmNrHW8epFvpPVY6/jmSlgvYwo20lwswbu+NV9FeLsebW6njCNrLJWAn8F4uAdP9rrHxgA0bbb7faMA6"
    "jjPHaSRgPAbcZ8cBtl+dec/DARs0m9pE7TwQsMuWmdg+gL2/jr7Xp7ABTkovZ3mHa+swe871mr8b6Uo4VxMq83tt"
    "pv45i/Qtj67V4jbXmGRbjavt81ORuTGtImNtHnWlcvq3XuedaelgZ4936Ue1un3dFoSx9mdQb7ZhNLux7AXzmcfs"
    "tvEpbBewVelxbO68RzvjN1UmLdm/D2/8R2Usde+DYqnnHRpiPRbLyWQxlZuXX1BYVOyUlHbo6CTKyjt1dpwuXZ1u"
    "3XfosaOz087OLk7Pil13232PXnvu1btP335O/wEDnUGD9ZVD9naGOvs439t3P8fZ/4BhBx508CFbbT2mRzre+Veq"
    "YdfuGSiBSuKFWS3mjc9jnoD6gkQ8DrOwQv/g2OWKRl00ZpBrQXZUX1BAiq2l8x9GwcVxH723IvXIvIbGX7HGCnHW"
    "kBMxVRBvXBjuAYZxJ6PeqIyTPbbxwsafDQW0JClokNVjx3cJE0uEUNob4LvSHdjUCx0ZXyHZ0Zy0un9c91Dyv4rG"
    "343tiK/UQ5zBksNJtml5aoD0yDfRrErmoU8NT2XQ0qnB0ycxXZieNOL6GY1jWdH4MrGGWOo+e9DTEkxvMd2IxjHu"
    "HatMR3wJHz9XpXBdQdrFkoPvVxluARtLVo1lusRqyIQlNISbe8dWVnoJPuzkaNCTK8nSlb/po8C3cRV+BsGmIYj7"
    "vFSML405xqNzoYs1JyhI3rXBw2XiobovYb6Wg41LpOnZmGdQNRGnbhAPaefwHdSCsDw11GBWGl2b4mwNfvO2kVwq"
    "Kv0s+RUFmdkyEkFqX8wzHUXu6SRvcr70xpVZ9cjb53uf5FgdVpmxvUXysdr7pTk/xjqwK15KelnLezWSeVFz4rjv"
    "Uvzkt5ha0eqfLOxUqjnTKNHM+6ZpcQa25AJ8vF7b/8KiqXuBplp3Py/QVL4fjRT6uQeKS9omTcVDjZwTazWaCm3u"
    "TRgti6VrhJOhYTkRKPCyovt4ugWwnbtI70vfcqNrr7B5KbdTz4Mv80wb16m5qe8OGa55Nf/WexDm03Vzreta1eYV"
    "a9qksF18Wmp/QRb7OQ0+adsv2PbK99X0kw/+DD3ui6xxP5vGPS+MHSPj3E4Z+oxz24BfuSIraUyf7iqtTt2igt1L"
    "GswnIv4Q8Yd0/KFcmf6Ux3JMWWPbRX/eiF/pZE9fCwX6yonoq13TF8qaWCRrIlkT8YLvPC8oV6bfdTPFaHxR69qS"
    "eunYUCfiExGfiHTSSCd178v6qLQ3R+uhTecBOltjj6RN+1EMhzmi8of3SJYqM9+sznFeTDF5A6rc8f5nvXuu8w3K"
    "xTWNbAS7b8Z7NzIb5hjn0kiziaPA1yLcZj8tfrpHRdprG7JraUGmd4hlP6UlvUX/+zonlaNf4kHDa1x7biZ50bM7"
    "w6b9ZE9P9dIu2U+/WFhDvT/JSOPVt8r9PWmsGUu2m+PyqFyLR3ETjq9149AiuRPJnUjuRHKnNeSOX/55bVd7otTM"
    "DVJZau5N4X0H/ej70bWp78E1qeesKnHrltAejVdnuGfLJOXahlTdpQF1bzgl9b2M4vjnlbj7MYroPscQv7yIbMZn"
    "BNTh9p0eUOfT5ak6p0AdbDM+a0RAHX7W0QF1+FkHQ51SqlM1gvY50LP2EeqUjTPr9BPqXLgm9f3UWpJBUOcv9Axn"
    "Eu2nGZ2qswPUebHafBa/eyKgDr97PtSxaWYY3efbYv86j1Kb/wN1fl1rtv3ieak6/4Q6L1Odk6z2vAt13jxZHvc/"
    "CXUOXmHWeRnqMI3eVGP2z9MBdbg9m4Q6mtbxPj8LqMP3uQfqTKf9NHuNMevcGlCH3+taqHM70cS+NSZtXAF17qA6"
    "b9jzH+q8NEmepw0Bdfg+CwPqcJtnC3Vev8Z8Vn1AHX7WOKizL9kPVyw2n1ULdQ6oN/vyK9LXjoc691KdW1envq8Z"
    "m6pzGNQZutjFsJ/3hzqfLZXn6SCo02eZuQ+L27wn1Pl0uTlPCymXyc5Qh3kT8x/uw84BdbgPi6HOio2p75tXm/M9"
    "VuzuoUDeq7Gvi7zYFOqzzwTsuum0v1HANi1NYe8J2LurUthbgDFvPmRWCntdwJgfvSxgLM+eAYx58ANraH8jYMMI"
    "60lj8EvADiHsBurXnwI2gbBBU1LYjwFbRdgfqD9vB+xuwl4j7CbAnqgy6eH7gL1L2D7LaP4Xec+Ee4buuRqw7kQb"
    "XQlbAdhwwrrR+50nYEeNo3OQALNl4pmALSOs9/wUNg2w34xw+VRS/gOGMjB5jqKA/Wo1zX/APhphzvsTBWwg9dlR"
    "gNWPpDMTyQ55CL4DYa9TO/cD7FiSsR1G0TmK2GeEHUB01kfAJhN97gZYNWH3kgzdEdtJ2AjaP9pZwK6kdy8VML2v"
    "U2N5AnZzQwrbUujFCtfR/mbAplW7+zo19m8Bq7s6hX0A2NxqV69Myn8BY5r/s4DdTOP+e8DmEfYh6aQvALbQuudT"
    "gC0hbAPtc30MsMeqXfmusYcAQ91KY/cLGPP6uwH7qtqcY7cK2Ls0N68XsH8RtkHABp5E+5sF7NizaH+zgL21iPY3"
    "F3r3MPejdi4WsFuIl88TsOG0Z3omYEWEnUfzqB6wbjUuvSX3NwO2I2HjiOZHCxjz5JECxrzgOAG7l9b+hwtYBdH1"
    "gYD1qTH52T6ADa5xeWVyfzNgrK+xrrGngN1CdN0TsP2sdnYH7AbC8mhPeJmAvUJjVATYTVZf5wjYXpRr7X8FXmzY"
    "BNL/BewfhH0E2B1Wn/0NsFzSG68kvvQ2YF1rTb3gj4Cxvnk7vd/vBIzn37OATax117IaexywObXuOkVjjwC2utad"
    "20n9HzBe+3Qg+fcTAbuJ6PMOwHA9pLGbBSyHaPcaATuEaOJKAZu2MoVdCtgfCLuaxuhCAetMsnEpYK8RtpTyLywU"
    "MKbBOQL2DJ1DOx2w12tN/bMOsPcI60o0OBawD2pNXj4KsH8Spuj9hgMWH2XSy9GAFYwy5cqhgLHtg/Mn7C9gTEtD"
    "ANufsC7Ulr4C9gC1ZXfAziOslGTjToDxundfaksXAdNrYo11ELBN9H75gH1G2O+pLQqwPMor8c7sFPZlPsyx0eb4"
    "fSJgrJf/A7BTR5t63f8D7EvC7ic95C8Cdg+9wx8A+4qw/kQTLwKGa/zk+l/AuD9/JWDMQ34hYPU0xx4QMLaN/Qiw"
    "+BhzrvxQwE6l+XeDgM0m7GrAOHcY697rBGwHXv8LGI/R+YDtZd1ziYBdS/c8G7AhhPWg62YBdjJh99F1UwBbRWvs"
    "K4gmJggYv/spAvYEjUM1YJcStoJ0ouMFLEEy5wjAeL3PuWYOwrEl7BGil+8JGPOlgQLG+vxeAsbruAoBO5HebwfA"
    "biZsEb1DuYCx7C8G7AeEVZCOEhew+2mOfZPnYg+NNXnW53neHDNMLx8DZttC3xcwps93ABtC2NfUlj8B9g6do76Z"
    "+voVwP5O2FcnU34jwD4h7EV6hycA23O8q6to7FEBu4hy/TwI2EDC7qTr7hWwBTRGd+Z5c+8cQzajW/K8uS74TPdr"
    "AftqvEm7VwmYzomksTUC9ij150WAaXmJes8yAWMd5RwB23xaCpsrYPy8MwSsB+nXkwDrQtj/SE8eJ2BsLzgJsGET"
    "TLtGFWA1E8z1+zGAnTTBtM1UAnb1BNOOdgBgB040dYa9AXt7oml/6QfYnNPJFkHyYQ/AEmSzvJGet7OA8dh2Bayy"
    "zuQ9HQGrqnN5SfIMbMBq68x1jgPY1DqT93yV62Jop9bYpwLGa65/AragzpT9mwFbRFgp3fNNwJbVmWu81wTsCZoP"
    "LwF2JWEPXpDCfgvYesJuJ770awH7C/HIhwWM107/J2Csl98jYLwGug2wW+rMNdCNgP2QsFoao40CpoiWLgfsEcJy"
    "Lk1hlwD2BGFf07tfANiTdaZd6lzAfltn8sj5gL1SZ/KJ2YC9UWfqWVMF7BTS+SYCttmi6zGAvU/Y6/QONYBtqXPt"
    "Gxo7AbCVZKtfSdcdCdgVk0zd+2ABY5mzL44fYbudR/Z/HCPCLqR1QG8Be5n40q6AsQ+H+7qHgPHc7CRgzCNLAGMf"
    "y7VE17kCxjb/b+NeTPtmNPYFYP0nky2WnvcvwE4h7GDiBX8H7J7J5lz5K2CD6s2xfUPAmIe8Chj7hwaQvfV5wNgv"
    "xOuVJwWMdcVNAsb87OcCxn19n4Axb71LwKaTbfQHgFXXm/rEdYCdXe+uVzW2XsAenpnCLgOM/V1sx7xYwPj9GgB7"
    "pN6ks0WAfTaF7Ls0DmcJGNusZgCmprrrD41NBmzzVHe9o7HTANt/mmk/Oxn7k7DZ1JYRgB1MWCn5pI4F7LFp5pw+"
    "DLBJM0yf3jDAJs8w7RNDAVtC2M1EZ/0BO2YmrfGI1/UC7OaZJq/bBbCHZ5rrxm6Aab8Y8roEYIcRNpPosxCwlbNM"
    "Ph8DbNUsU3/5OgfWTrPMtcxngL1O2ByiwQ8B+/csU26+J2Csu70F2NezzPXf64Dlzjb75WXA3plt+vieAazzmWaf"
    "/Qaw+WfReozG9peA/WSeae/5KWA955v6xI8B6z3fXAPdLmD1NO43ATZpoan3fF/AmHavAGwFYU/S+60GbJ9zTJ1o"
    "BWCzzzH1nvMAe36ROY8WAPYxYcupLWcChn70pP8PsOWL3TYl/X+AcV7XY6eR/w+wdxeb645awBYtSX3fRbzgRAF7"
    "kmj+KMCWEnYbrQ0PETC2z+8H2F7n0XiQ7jZYwD4m+2cfwAadZ64fdgPsNoorKCDdbUfAHlhqzqPOgD1O2FP0DqWA"
    "vULYlzQOeQLGfGJLDHj5Utd3mvT/CRjL4n8D1nWZ69tI+v8Aw5iIpP9PwD5cSP4/wPZZZtogfg/YqAZTNr4gYF9T"
    "ntunADulwdTLHwPsVML2nEv+PwFjWrofsCEUz9GPeM/dgGGsR9L/B9ikC8y5eT1gD15g2u43AMZxULzGWytg7Pdd"
    "CZj2EST5Nd1zOWAXraJ1MdHuYsDeJewBosF5gNkxNTMFjO0o9YA9utpc344XMJYBowF73IpjGQmYXvvgXDlOwFgG"
    "HA5YT4rN253G70DABhA2h+P/BIzbOQCwQYQtob7eE7Aj15g6X0/A5qwxbffdAbNjCMsA+80aU58vAuz9NZb/T8Au"
    "oXf/H+a8Xmv29X8EjGX4RwK2mnSpvwnY1+SDflvA7qR3/yNg6wiL0zz6HWBXrjX52bOA2TGxjwtYPsmcRwD71Vqz"
    "z34G2NMW9hPAXlhryvc7AHtpralf3wzYG9Y9rxEwjhO4UsB4HX6pgPHzLgRMrTPnw1LACteZMVgLAeuxzrVFJP1/"
    "AjaFxmG6gDHt1gE2n7C7aK6MBUzHFSTHiPSzUQI2mrDhAsZz82jAnrrctAEeKmAsH/YXMF5vDgFs5VWmvO2Lfb3e"
    "jNfYHftlvck/dwLso/UmX+oC2NEU+/chycYO+O4QF5j0/wkY+7kUYE9uMNcrXyp4h6tJhyPf/CeA1RFWRrL4H4At"
    "3ujGUST9f4BhbGLS/wcYx4WyDv0HAWNf1ouwr5R51TNQNoHKnoAyjqd8DMqeoLKHoewFjv+Fss1Udh+UDad59CMo"
    "49iy26FsLpXdAmULqOx6KFtDZRuhjHnYlVD2NNHwZVD2AZWtgrKPOf4PyuI0XsugjNe/i6GMfRbzoSyP+M0cKOtB"
    "ZTOgbAiVTYGyT0iPPx3KOI5yHJTx2ng0lPFarAbK2F89HJ9L8/dYKFtBus0RUHbcEtL/oYzXBAdAGc+XfaCM6XYQ"
    "0gaV9YWys9e4+c1zQZZ3pI0tXHYB0fOOUMY03hXK2H5YBmXs6yiBskPWefddq6vNPSi6/A7Y89R655Tbm9tiTSen"
    "Kc/+pwJ5w5N1ctC2/1Q2+4qGFtvS5GTQyES45x0bbkdUxmdHNcRCb/7jPVPnU/s0jZ5LpJDfOuTJjcuJN80Qv0+e"
    "aiefeLMoKGDsK1ulJeZOu3R75mKwR+44ogu/mLv9ldd3ydgQ5e/f6gvYR6eY/tDdhXseRfJ7J8CG15hrny7Kq6tz"
    "LGkH5V3bsd8B+TmXxYCH51nxqVp2cT8mhPtyjD+es/s1YXdf5s33dRn95j63daqLBFm6XJBf55KewbqSJwdQq8if"
    "mDG7hU+ual+feJZioyKdmIqHnaBp9mbj3M2jDpbmcDHR36nKPA/az691ovKP+ztKef2EvLY+RPnbjPZTXnsEY4OV"
    "v122j/LuN3tytRlTX6HS70nrpvx9dTh3B1g8AeeuvS+E+78M5KnWxydTWczqZ9s2cLLy3wcxQnl9tXzdscrf/naY"
    "0M+MDVP+ttWhyusj5HiI/srrK1LrvGcLfWX1zy7Ku1b/otY7Hu/PNJ+H43Er+bcXjPeOB2N8HY5HjjVHuhNPZC24"
    "lNZdXVqTLzrCfM4JzXzaNL+s8HLGeCgducFfs8noAIGEf5f78UIH9NufWbyQZeh04il3AZ2NGeHuhUzGGQC2oNqt"
    "k4wzAKzHOBNbL2C8Fr8MsOet/YoXazsiYX2nptp6DuglrSzbLS02BlQcb88iPt5cbb0iU6VehVuUsixBXmfHNUiy"
    "h89yQ9lj24aQt9p7m/B5dmx3Ot5aZvHWEuKtTflUOgWbPoLmbQ7oxAPJrroIntlD20pBd9bPPw14e5JYs8wYtb18"
    "kp2ZyN78FA/JIZgebf0Q10+XjnL3eSkfHadQ0DMH1XtzG/6Xzrb9aZ2cr0rvJ+b8yTbWX7m5NMda86Y36Sg9rTWZ"
    "vVfm5cvdNWcJxJ3j+z5NOm2/qa7uju/3J9KpThkr5xO34wr607q5G70X5rJp7TZoWdYNbESO0MZy5c8zhlKflhFN"
    "YZ8OW2b648pgbY30Ye+tkdYi+Oxcuk9nWguVQb98RHsZrt+YKs8X+gbf3eZ7Nk0NqzJ5GcvvMda79p9q5kFDfbh2"
    "goklBIzzKhQK9+w51Wtb6ATtzA+YW4WCH+nqJeFoYkfrGbbvqJNgf0d7jO1TzhfsHdKaN7lPiMbXfie7nWHHrAfI"
    "tQK4hvlGNvcto/61z/5CWcf19LufBzKudfPzWopPLKf5Vsb2a8NpMRuNKHOmur/1HlrU347U8TM+18VHufOKbR2b"
    "yAYboz1Jw4hv9oY5xXUY2xX5ba1bh2meMb4nYzh3uawDzvFaL/84nfPfrE/PN3VfOILciFH9EhqTEuXmIuxCc7ME"
    "7oF6SE4am/aBFi/cm74PUK5tmnO3DVX+ubU7kkzraNXZB+oEXZtQZi7vHOXm7g/K5S3ZpqXc8D9urPg9Zea4G2Ld"
    "f6jVpl7C++wd8n26Ei/OJXpw0rwL0wPrMQmqY78n57JOxtA3Fk5wWnv9a+ctb28mbMHG0kJ5yyuyeHQYDybzh+XA"
    "wJvrm3TScfKcljC3tR2fZToh1xZy16cRv3JO6NbUedyXylHb5achvS0rhOkrqSc4KV00uTemtrXHyTFNjtvBx8OD"
    "VXbzL2h+oaz8MclIlMHlW5TaYYtXlies8mj+tb35N4zGJukv3GKOXycYP6SBAaQvB+mYOPZOCL2yu3Lj5yQ9z76f"
    "pOfpOo7VVr+1MeZwzouZdq8z6NlTVPgzBDI/66id2Xx1P0xO5zELdLINbc4amNdmTC/fd1J0gjSS93ZjvbfdOusc"
    "r29tANmPVjViswHT95imtgavMk5T2E75k6l/ZarmFfgw92TcreOu0XVOMmn9r/cAc/2Ojn/esALHf/+wpvim2G+y"
    "nf4PbBSdiY6+gDLONfcJlF1K8dsfQhnv4X1f+eeHfUd5Y8r/rLyxzq/BPfrWmdhLAlZHsdm/BeyjBW7sWzLvBjyn"
    "H/HRR6BsPe+7V978OFz/PgHj69AfzjlJ2T79gwDb9XUBNm/0hz9TZWLoD3/YOjPkYuXNecxYg/LmvrfPHFmovDnr"
    "7Tqzoe+4j6cLY8/7keqgPpedBnK6J737Z+tT9XKBKeu8tkz7I5X/Po7jwH4zt9p7H12P74OxWPYeWYzFsvOTYiyW"
    "nW+rT4B/eDflH0+2o+CHxrh73vOAcfe8zwDj7nnPCPoFeO9BujjWEvKD7AL/zic7FY+R4a9u/Hy7ZcvF36bUCw+v"
    "60jfRSDfsF3OYG+74kqOv6uAb8++gsFenSjIppkLvJXpciK947jIH276wzu1rj/ctmUrFcUqtJWxwViFbjA+Dvgd"
    "cmkuxmgu9lrh5mVkvUXnL2NfQ7mPX9v2TaOPxI57sP3WzLOwbXnW/e0caugvtnOyFgrXvXi599n59D5BvmPWEXau"
    "8d6b41LPrvfyQSl+AH3NXOdUmCfIE+fUu3vV/N7zhID+OVKQcUdR/oGDA+Tvvso/r9ugANnYO0Cm7gq+H1snfqvO"
    "/W3n9uwU4DcvEfzskj8+TPw4yxdJtgwmfQTtBKwbltW519pxwnYOYYwT3qPKxDAuws5dlAjQZQsDdNkYWOzxnafS"
    "e+eAbG8Ve2aQh709frLrpIJMLBP5ATr/gIC1wp7CdRwf0xP0abwnrju5bmeoi8+Q6iLt2RjG5JRZfNXmb3iffWa6"
    "+U6DzgYfBuensC+tWMk2Pc6Po/cN+emWCmxuT1v82G88Hg0YjweVd98WY/cK92Sb4J3ULsT0+ZMS39TnUfI66NoA"
    "eXVVAG2sEdrJ2EWAXWS937KAsT9HWKPPE9bouPbk+06HMj5vczKU8TtNEOjoVChjO8pJAbRVJayvjgtYMx6uvHva"
    "D1be/fD7K+8+/KHKm09gYICtYa8AGVwB2APVZuzaDgEyvzxAdhcr2WaZ/7ZXx8e150KaQzGSb60WnyDa6XLCMujc"
    "di9RElk4wDMPFai0ZZGtSyEdc86Fgcq1e2o9TOJVg2tcXrUb2KU4rpntaZyvY4cAWi0XdEKbju3rcH+ptFYtBd9N"
    "KQntLsqNg+xK/qgDhXVVPmHMR7pRP0kyj+M7+ynvftY9oR91fgepH3X+G+7HHsqbewT3BOeNM++PMaj2mWbYRs77"
    "YJ9vXUr9G7fWi7imsWOZ0u110H21s09fvQDvZOcXQZ342SqTdlCfGG6dNYbvhOOfC363mDC+Tfsm4Zv3JTfliaxw"
    "vzkHyjlKiN1qcTtHhh69+DY1e+RiRIDK6kTf7s1gcRl5eCrD2rxiaegox0cXZto5ocq1m9vz8bP16W2/qL+e6Jj6"
    "692gY+h/b1Rb4Xxqaa+8LYXz8oPjpArbvLwOK4Er0jkis19/N4Tzbqa5QaxZT3PnBMqYQyjPa48RXpp+35IxyTNs"
    "lJvPQdtVonwO7YtGw+Zz2EN585DXEo3sTLyplKa/1rt2amzZzhWufmXHWyQCdMXCAJtkED/NBX56ncVPo5wj2z+N"
    "9nQiXvRdGOcfBvglcA/TTLKz/JdiYK4OeR3nxPzryW5ORdy7ms6ud55gSzsHeBrHWzA2F9a/fN7L8ZZ9bhpcvx/V"
    "GX6um1OR7b/7j3fPDtbfv6gy962eDHVfptymay4mewG1a8VU109VqMz4mK60t9UZ79rXuA4/q2ymWecAwb+yiPJD"
    "7w3tuWq86ZPck/LdHDLDta9x3a9ONs9y4/zKnJsfc3CdQnX2WuNdb3Ob2TaIuhDn+z9wVrjYDsl3iP3Pe1M/oPw2"
    "+871nieovy+eF7z2jmRbJNuicY5kWyTbItm2NWVbHx87GPfb/mu8vusvx3rr6O9OU1zfddNZKoRNP8u0XduYdB87"
    "/8Mba82cHJpGJPmM9yn3mT86Rof9DH7+6uvJnn7QSBf3i4WMZHgkwyMZHsnwSIZHMnxry/AePjLclqeJAPleGCCz"
    "bTmct87NZRXJw4hPRvIwkoeRPIzk4XdVHvLZWJI8jEfyMJKHkTyM5GEkDyN5uA3kIecXTl5T5d1XmtxvWGPGZ/ef"
    "6rXV2tfYdf1y6ETyL5J/kfyL5F8k/yL519bln503oUeA/LPrsryU6nI+AL8zAyKZGfHSSGZGMjOSmZHMbCsyk9v3"
    "WLUZz2qPA56Zky4G1r7WT/5FcbGR/IvkXyT/IvkXyb9tJf8KLflnt4tzUeiyyjr3rMzkmcUNqe8j6N/PLJDjVDGH"
    "HOd24LNskuV0n52qsr+fn4zNi2RsJGMjGRvJ2EjGRjJ2G8jYZL7RGpOGuF3c1yx79T6MyEYa8bVIfkXyK5Jfkfxq"
    "azbSEaPNd3iSaDGfzonZHeq+WO3uKZTqdoe6z9H9vqiS62J8Dp65ob83Et38rT79+c+RHI3kaCRHIzkaydFIjm6L"
    "deALo93z2yW75lHj3D5Kl5NHt4nrFFp1Pq41z0AZfrnbBozNySfalWj2BDiL5dUZ3r0ipSPdvSDpzqDXOoCUUyBa"
    "20YyOZLJkUyOZHIkk7e1TD5mvSxvBxM+rNZfJuMYlivvOEZyL+KHkdyL5F4k9yK51xblXrK/aqP8rREfi+RVJK8i"
    "eRXJq7Ybp8rP3G+NaZvEc9gY47pcJ9qHEfG9SL5F8i2Sb5F8a6sxNunGoTv0G++3t+vgHn37fn7XRHEzEc+MZGMk"
    "GyPZGMnGtmarnE4y66BpdN4xxcl8fW7qe059tKaL+FkktyK5FcmtSG61nTUdr8H+t9Tct/7GjNR3nxrX58ZrO75G"
    "kV9u4EnB16Dd069OZPeMeGckIyMZGcnISEa2VbtnT2rPsJGmnfJ6eu9dBbsnXmPvKfS7n943aO8ptOtifpkg+Rmd"
    "ARXJz0h+RvIzkp+R/NzW8pPbXne1uZf+oJHuWcV+dR+rNuviPj8bi2RhxCMjWRjJwkgWRrKwvcjCMSPMtWSQLLyx"
    "1l8W2lgkCyMeGcnCSBZGsjCShW1VFuKZvsn2VpvjoNvXQ3kxiba0DdUBOytjpVSXZSzLSMYjWRnx0EhWRrIykpWR"
    "rGxPsvKNtf6yErGtJSujeJ1IVkayMpKVkayMZOW2lpXYHilep7/yxuvY77B7iPtxDE73gLp2vE5pQN3HV6W+dz0j"
    "2vcY8eBI1kayNpK1kaxtm/sebdllx6lGudoifhbJrUhuRXIrklttcd+jvYeRY0nt/Yks7+w6Io3Ncn+n298Y+RYj"
    "WRjJwkgWRrIwkoXbag23eKN7TlKQfDpTmfKJn3kd0Ww1jUE9YJjDW2PjBex0ev/RgPWjvvkX0fNIwP5F/fjohhR2"
    "HPYxjcckysPz7GJ6BtHSIQHz6ZPT3N9Dlrvt0NcNhudPr3FjdjXWBzCkZY3tJvRTD3rfHQF7da3ZFxj/22mKec7H"
    "gjqzbRj/239y6vtXa2W9x6YhnmMDAbt1Weq72wiXhu130POlIzFQxvBsMI3tAPPsAeqzO+j72ppUnQRcf2JD6nvz"
    "ad732n926vuWseZ7adpeRL/ziedoGTqZZGg8OwGZ7hPLUdvPJ9ZSUpc/CVkGIp/6GfG3e8Z7+ZSWFbbObPMlB/jS"
    "pBz33+j/ySNa60ffj9IcG0y0d1KOW7dklJuHWX8X0/wYTjzm+IC6N5yS+l5GPO7QHJfui5hXU1z+RTS/9w2ow+0b"
    "EFDn0+WpOntAHWwzPmvHgDr8rPKAOvysQqhTSnWqSGZfRs9SQp2ycWadL2LeOhcSv3+K+NZHUOcv9AxnUuq7N8m9"
    "zVCHz/LlZ/G7/zmgDr/7K1DHpplhdJ9nAuo8Sm3+FdR5mcbpJOtZP4c6b54sj+lPhDoHrzDr3AZ1mP5uqjHf/fqA"
    "Otyeq4Q6y9ab91kdUIfvcz7UmU7yaa8xZp1FAXX4veZAndtpvPetMcd9KtS5Y5IZ68TPGg91Xpokz8GTAurwfU4M"
    "qMNtPkKo8/o15rOGBdThZw2BOqxPrlhsPqs31Bm62NQnuX96Qp3PlspzpyvU6UPyvuM481mlUOfT5ebcKSRdLw51"
    "mF8wT+B3/9rxr8Pv/gnUWbHRPD+b5+DfHVd+ID/U2F8Bs3n3G4Axv3mAdKdXARtWZa5fngdsAmGDpqSwJwF7osrs"
    "k02A2fzx54DNrTavu0/AOF7gLsCQj2nsBwLGY3gdYMi3NLYeMJumLwNsYq15RsHFgH1Qa75DA2B2zMMiwFCGauws"
    "bMtoc9xnCBjz3MmAIY/T2GkCxu93soCx/B4BWA/iTzvQPY8VMG7LYYAxX+NxHwbYpTRfE6TnDMW2EHYv2Q37A9bR"
    "kqO9AON5ye3cBbB54831YjfA7BiWBGA/JJ7xMr1fIWDIC5O6moBp/pac/6D3qalu32nsM8B+Ms+kiQ8BW068bp9z"
    "Uth7gA06z3yHtwBDvqWx1wGzdY6XAbN1xWcAQx6msd8IGNPZLwFDvqaxnwLGsoDH9scCxnR2O+jKPEdugbIJLP+h"
    "jHnxRih7gsquhLIXqOwyKNtc5dqUcoE/6bIVULaGypZBGfffYih7mmhmPpR9QGVzoEzbXZLzH8pYfk2BMqbr06Es"
    "j8Z7HJQNGefaGXJhza/LaqCMefxwKGP+diyUMZ0eAWXvzHbtDE3Pne/alGxbzD5QdtySVNkgKLttaaqsL5QxbfWC"
    "MqapCii7cI1rZ+CyC4iGukIZ01UZlPGcL4Gy19d612qHrPPaGfKoTtCabZ0jr9mGk4wqJJk6aaxrq0zqmY5bt2+d"
    "Occ/WuDeQ9ddCHWdhaRTLnVpmvUIXXcm6B/K59mTHO967Pha18aq65zqeNdRdp1qqHNVlYslzzyf6soZrhMbb9oz"
    "byeaOBTqvLxWvs++gs7E7RiEcoCw5atIzwTsGeu6XQHjfnyG5m8PwI4lXaQDzeNOgE2rNu1dJQI2jO6ZK2CbCPtW"
    "ebFvyGb4hYC9SfP9XwIWo/f7u4Dxu/9VwNju+YaAabpL6pkCxjbR55W/TvgkYAsIG0B9tgmwXKKxftTXPxewf5K+"
    "cR9gD1u0eRdg71m63Q+UV39jXfk6wHpYa4T1gDF9rh/vyhkbYx/DxYDVTjDb2YA2z6kmtgiwe+eZbTkLMJtfzAjQ"
    "KSYDz+tA/T9BkIenQtmNRKMnQRnPk5FQ9l6t67vgsktpHI+GMtYJD9M0QDbsIuCrpVS3K9mrDwC+izyb+6kHlBVM"
    "df0MTXK/3muj5TFinog22gIah2+qTJnA9uxy0AkyaTu2GeWMLV8UyJfbHNlXwfkxmD/i+oixY6u966On1rrzxV4f"
    "sU67c427PrJp4HzHS8tcf4njT5NnO15aZh1oluNP51MC+P4Ex3/+n+J4x5rbWe34z//jHa//8Cgo4/leCWWfE30d"
    "CGU9QW7ZutIQx5/X93X8ee/ujj+v38nx6lrdAuwFCQFjHbfQ8erWccerU21p/LuE1+szUv6KFTQfClrD3c/zJoeN"
    "9rlaSctX29MnZnkjnLT1Q34SPuUNWTWzwmhbLDBmQK+PzmgBf1bm3i6XWrZb+gg1frFAquB1J+e3RxmW93Yjn3jb"
    "HcsguYXrol0tmW3bqHrSequbgB013iuv75hlYoWCreIoQbZ2o/eQ2mLbEUuEtXi+YI+wfdFzrfvaNpCTAPvHBBOr"
    "Aqy7ZWM9BrDzLDtcZYD95wBYh2osFwKhkv11uRsvM1Bo91fVrr+8F62nlfWOtj0Yx7HudBNLEJ2g/0evpaTYBX2N"
    "vTe7TMllMdL9SkFnKiXZ04V1ahr/YVo+w7PKiDEk15+6XcrcL84+UW1n4OfFm/m8XOqjIutZ3O+aNniecZ+VUT2s"
    "z32v+5nblm/1j9S3elwdod506322Lo/OiG+1eV5e2UJ18N0dGstcFbwH5WaftcIqsv9cMYli8ZzU+hFjcmfSmLdS"
    "wKQTIuIkrtrXJ5tYzRaNxdR+k0U0h+dCR0fj2f7G01GybfRHZOuJxrT9jSmO4zDBf3Y1+UmGAvbVaDc+mPf2M8Zx"
    "toz1Aj2Pbf39zzfjr9me10O5NvZDKSbjOrKL7DXR9Zuw7vHNya4dBp/N9Pki+R96rZB14qGWvshxIPXVXv19UL2p"
    "d/K9WKfE+YF9Z8eCenzAyt+HXyhc9+LlXntfN9DtdL3mvpP9fjv62DbZH9pJufHv2r8l6XXabsN6Xb5gyw1as+XQ"
    "73ywtTfZzU8jv1St9/3YFldsrYk0n7qV+FRJy7OomFcZdGdqbl6SWlKmp8LkLC0qbgdMKpFh/Yb0aqVX0S5ogRZU"
    "tphiD0akwE9B+K5LBOpK2p9xCvj60MahaVnTsbLmz9vVrq+c6f504n+fV7k+jKb4KeIjdRO8PP9C4scPjfXy/OWU"
    "J+XwmV6ev5nm4LgRLs9n7KF6N592MlYGfUIU17hxo3d9fhfFtTwi+EW+pnl9c413zvPzOk7w52kSf+lAz+/kY4cJ"
    "4jO2fxt5mbiXiH5LsoNjmbSdqNzHrsExhB8u9Pbp6lq3jt2ndiwb9unn4824rELlH+tl2zxafz2eYdR8+7CmxlvW"
    "DmGyI013dVTCtpnTSE8o4i5yMvvEnO3rQyy5pJUGMK1dBPd7oX0L57rtF5yg/OMlTlH+vuNq5e/fP175+/ePUN79"
    "e+/Sd48RXhmScyldX++VIa8Tb/psileGcPwOx0ehDGE/bf40L7/juOXyGi+/4zika8Z6+R3H+TCG/G5TrYn57euy"
    "10jdAmRUIqDNhQHvGrTOwL72kzVz6tPv6XnfJz4sUWfG0B61wY2b1W37E/hnB1S5cTPJfR6Acb6a9RQT8xxgrxN2"
    "K8nOJwDjPaq8dnkUsPpq854PAsZ7RfKof+8FbHCNuy7S2J0CxjR4C2C8L+J2sk9eC9gfiF5W0TtcBRjvF9D7BzS2"
    "xvHqTZdSf14kYIr0mGUC9i7d8xzArp7gtim5d1jAHrwghZ0BGI41x9/Z2FfEE8YBxnsd/kK84CTArpjk2naTfiTH"
    "uy69lOKWjwHskHp3Xw/HMTTxtXqX9pN+JMDYDsBryr0FjONc+wnxHEzXewCmY6A5JlpjOwP2CtkXbiA66+p45zi3"
    "paOAFVBbCgTsQLJ3OAHYVwJP0bFUGvtUwFaQnv1P5Y295jXyZgHj2PI3lTdGh+NeXwPM5hMvwXplN9LFn0U7gnLj"
    "77hspwra5yXYG36pvLHWDypvPMj9gp3hHuWNl75DeeOgf6C8cdA3CL7X7ytvfPNVUDaH+Mxa5Y15vkR5Y54vVN4Y"
    "mQbljUdeoryxxwuUN854rvLGxMyEWIcpqLdnqP/lbIf6YDPXL4ObY48tAHtUJnEMBTFTfpcxTU0yY6dY/2o6C3Ka"
    "yR9Yj/nM8d7j41rT55zuHu86rt6Trh32ta8K1/o9375W6w+lGbSd94mlu+Zd+vcKksd3Q7x7kRVXbsfr3QR1MQZQ"
    "qrse6qZrwyVQl9vN97PrLoO6/11g3vcEy056NtT9gOL9950r33e6EKdvxxZPdPz38/K+jtFQRxov1h+4jt97HoWx"
    "olUm7z8kIE5zPwHjON3Bjv+aq4/jHzO+W8B+wB0D4kI7B8R+lgbs68vDeEnCjqty4yDtfW9H0Z7N/6LsttaN/1b+"
    "e9s+CFinvitgfN2flX8c+u8D1qkvCBiP0VMCxn32WMD69iEB4+vuR9vZDPO6uwFjOn2efDO3Kv99dtcDhvNQYxuU"
    "f0z8WsB0XBqO0Urlv+9tufLG0p8LZZ2pbKGgZ50lxJXNgrLnq9zcQ/a+tElQxvskx0PZPNLtx0DZ2VQ2Snn3r41Q"
    "3nj94wV97Cjl3ZdWKehoB0LZAurHfQUdbYjy7kHrD2Wcc24v5Y2h3k1594LtrLx7vLpD2TfrXJ9aujhHjmEuJb0g"
    "E/0hRnYUrT/sCXZCw/ZEa63aEd6cSTYv6BJAu5iLxOZZ6XImdaPYN0donx2n+T3lv894oPKP4cScO3YMZwVg+8x0"
    "351z7vj1R3nAfC1W/jke7ByG5YL98EwaR9b5WifewgnSWcNY2NteHEa6oLZEtjdOhHYMapqYDfwkl/inanU/SiiH"
    "Qqxd+1UKsvJJB/p8OWZhF4GX7yDIVtx7VeITP6zH3VHemOeeU+UYYkWxMWXgIyglXt+FwwhUUmiUpCOAMvA9lvn4"
    "Om29JF+QgUH8CdeoceDhYZ71vQB+OzBAjuwVoG9WCPrEjoLOgvu06+d792nz/TAG/7Fqbx/1V7LfIBd4vr03/sVq"
    "7974r5d598aPGOn199s5WA5T/rlb0Fdj545AX42ddwF9NZgnyfbV8PPumOX11XA7n1vj9ZdgjiLbX4I5c2x/iSc3"
    "huXjXwiyMk+1aq7X7HzWOQarb8O5YEMLx4Zs7xLLUFjlB/jUegLGZ/wwhvr2W3XeGDadCFbi2zoGRophu2q8d79C"
    "CShBpVS/C6xBmE/4+YgL6do48Xvbjp/u/QsD/JToU5yjTNuhX96cKco/Vn+CYFvguB30Sd9bb/qR0CfNuUQfXe31"
    "Sa+vc+M72SfN2AF0zwpaAxykvOdM2dcjn6sg3fzqqV4+9yXFud6z2svn2Fc4fISXz3WZ4OZJs/ncqirTP5cQ3lOK"
    "1Vy0xM09LK2RbN8wxuH6+YaHVcm0p31VcXoG7wXaoRXiJJOsT2+PzW/U3AqLGtdFJaXJBojRcYmkulLeSXXW8ygp"
    "rLulXqwtJ9BeJ7PFWNbrplh4nhuCY1dmt1DKPDipIvyapiD8Yyt8IMdfBjVU+nd/ZZaD3BB+DCtaMsioIhuoIZb5"
    "MjeWlUy29wLs47h7LJEnS7xJnxvIsnZPxz+evafjH8/eXYhBOYj05zLA+PyJ20hnLQKsw2IzXiRHwPj9/gfvvp+V"
    "m/w/yptvnLGPABszwjw38W+AcT52xt5W3v0BjP1ReeM3+pOM+53yxpKwbHwWsJPHmO/3OGD1K2mNRtc9ImB3ki7y"
    "M+WfG5XH4x6oY58Twu+EdvVeK8xxuR6uZ6xHlXn9VVCH++RWq85qqMMY5wTnOucLcWT8HksAe6vG7NuzAeMzuzg+"
    "bBbqNEQ7ved7dS/e03LAGq/uZet5qHt9YdE/6l6c35/bibrXXRfSXp3LvboXj/OykV7dq7repQGkoaECfen72LrX"
    "+3XmHEHda+QkE0Pda8VJJoa616nLTCwhzB/uH9S9JtDzhozx6s/LgEPmq8z2wcyB+hf68EEdZ8P1JwuxIROE+I5T"
    "lX8ux1rlzSdXJfh+joO2af+p1Da95uC2HRxg/983YF0xSPnn4+yt/HPD7Kr88072UP75HDsJcUIdlDe3n5FrydqX"
    "lUn+vXyyCebSPR3Lp2PnX+J+dmDdVwF2yK50v6B6uWATDHpWurOSKHtNU+4o3N/POfA0HSJNaJuVRCsXVbm2vxKf"
    "9Yiqcn+fMd/0lZSBTpvztpxvYevZ0mGP1/aVuSWMLhnL1t8jxSHHgc4KgM7Yn1kE13Iei67kl92bfpdtaZyLW9xx"
    "H6ey3+OwnX1iHnptDq37fKTxkspyYXHnN8Z+eebisJbW115K1xWGHeNY2LjFuOPkOnmOk9/Mri/YuvtY1JaW50QF"
    "4fxmhbEmW0OKVSQCVpi9s3U+ZuPxcxf17PM60TF9Ybxm5XOKioAnpZOdlxEdolzkmLNLq1xb8HLiRTlU91x6Tuik"
    "cE4GDtp4S7gR8tq+UMqANlUL0GZzaU/aNynlCdVr3FuI/m4Af0KhJQfteB/WHRcpM8+ncb5hi+/vyzACPL5NZWGu"
    "pcxkYe3r3kJhFmnJqTLo7pnQQ1h+xjToKHkPc6EVeyA9T/PXa61YgxhdfzmV5UTyO5LfWfJQzofHcb+Z0uZNFm3G"
    "I9qMaLMFaTPX0gU3kw30i1qXl/rtAde6wCrH1EkbLH/KELYPK6+Nam+2LypvLEIR/TuWRgYgNoBsc3gPZyvdI6z9"
    "Ss/pfQTbGcq0CksWhnk+70nM5Jpu4G/N9h7l9Mdn/PTKot0PtlJf6zb9RbnnLmwtmuTcn/guhl3vO5azwlbAkx11"
    "U2vrtOl10nzww2wt2sActJlehzbjjkD/xTAfKiqD5R7P+04heVCY88HLlX9eYX2u4cGWXt0eeFou9Sv3MdPAQLhm"
    "mKWbcd7jb5zU/nHW1/S1R2chk1gmf04y+aE5rg9vD4uOm9bk9e6+l0QW/Z0n5Ow+vtYbP/hzwa+Ua9lSuf2ce+Wz"
    "9SY9X0B2pkz7xcjX2aK8NIvd4dvWPuA03z6QaBXLAKqjyDv3UebZHsgzmK8NcFLnmXGO7kzOguG89Ohj7Ef3SFj3"
    "QL6p1wvfNqq036bUWrEfOLcZ5wTXcTUO6b8FVF6RRXsToFMnVOZn9zD//ZNK7dVjGYXyJSfE3Mfn5it3n16QTHqk"
    "hd55YJbvrGNo9rPeNS/ku25NuS/JE6zHchb7VsfQ7KUyPwvptQyvCdO2gda4H0q0lmnbkMZyQl7zRa27N7UCxguv"
    "GwrXdQdbSGELriWQVxWmiUXg/sC9UGdY/dTIApty24VZF7T3dUI66UoKQ6vlttsSQpjZ+832Bjsd+9zs+JqgHGZ2"
    "3I8dD9lDiOfivcudlP++5nRnqhw7Kvyet0KLVnFO27xU+wq33Ojtq6CcoXYuCdQNB01xY7iUsE6ICXLIbkM3S7Yn"
    "fw/O7B7loMPrfpmoWiY2Y7vLPxkPa2fMMuDGJ6YiB+bgWBrzQuX1iyf3pK5x6VI6qwhprMTiybjn6elal3Yle77G"
    "y33aErfakgs0lteMZ9u5WXQeHOn5BdbzC+H5RcrdT8bPj8G1xco9W/JIn/crAXleRvOE+6KzVbdDhnoC5svnPi4T"
    "1rNh7sPXDaLf5Vnco1MaWa8s/qn7oMo6M6ZYmft8OTcL5yd9cYabN7BYmedl+tX9HuQWWrHAPIv3/DHu+fB2HT5D"
    "+aMF7vmHdp3eo824Vjy3d1iVGYuK5/beabURz+21258bkP8Sz+21c1ziub2f1rq5ru1ze/uMMZ+H5/aWjTNz0+G5"
    "vThG9rm9t403c228KmCc2wPP7d2vzrwnntuL42yf22vncsRze29bau4/xnN77fyJeG7vA2vc+GT73F7On9hjjPfc"
    "Xju3Ip7ba+dWxHN7Oe6Wc9tcLGA/nOTNG8h5FzFvIOddxLyBnHcR8wZyTPhM5c27OFV546nrlDfH4mnKuwf/FOU9"
    "kx7j0znvYpWgnx0HZRxLfqTy5u85VHlzLA5T3vw931Pe2PrBypt3sZ/y5l3cU3nzLu6qvHH5Oylv7H035c39Uw78"
    "2dYDNU+x/WxB5x+i/n1njmnnjDmu/Ea+ivMSc9Nw3oJ/CXU5x41dd7Ny+eHF8+Q6mA+M92kxhvnADhppYpgPjPcT"
    "MYb5wI6pNfPzPyZgL03y5gNjTNV784Ex9ps13nxgL9eabcF9S7z/ifNGXC9gzC82CNj0Om8+MMY4Jy7mA+sxxswb"
    "sVzAuJ2LAeNzCPh585Q3RxznXJgpYHzPegHj3BDjlffMST5jYLTy5hjme45U3j1/jB2nvHsFGTtcwLivDwRs9iyT"
    "XvZR3vxQjA1Q3jxP/Lw9AbNpHvMT8B4VpsHuAsZja+QjqfWuX/n+uH7l/kabC/tXbo2lcvyhf4WfvbbKzE3yrjBP"
    "GcM5zGc/MvZ7AeP3eUHAOI8JzmE+u4LnzWMCtrrWO4cZ23+akNOv2jwr424B43ZKc5j3G+Ec7jjOvOcGQU/iubhW"
    "wLjPVgrzhrHlAsY5VRYLGPfnPGHe8D1nCnODsXoB43cfL8wbziOKc/jl2SaGc/jDhWaf4RxeYe2/xTncaZmbL9ye"
    "w5wzhmkC5zCf7/rmyd45zDn1uZ04h59bY2I4h5esNfsM5zDn0uHrcA5zfZzDPJY4h4dv8PfxPOCk5gqvh/OVm8+W"
    "92Dzfmu2i5XXmHvaHgCZfnONeYZB/jRzjXMH1MUc77z3FHXl63G9Vm/28ZM0xxaRjLkioK5934uhLraP82hh3XOh"
    "Lt6H85Vi/PXcgLp27vkp2GerTVum3d6xUPf6jeZY2HVHgs40p14er2OEOjhuyXy3Qh17LL8n1LHbg/ty7Xbgvlz7"
    "+bgvl5+bP8m7L9duE+7L5bacP93rS7LbiXOD/Yo61/0JyvQr8jisHmHmb51IeltlnfeM6ucvD647UNBz+cyBibVu"
    "XxUG3M/OsYnts3Ns2tdhjk28t81HJtb6+19ubvy7Eexa+dBeHHfMqbwW6nAuZrZN8DkFFynvvnveB8z3OU+gQ/s+"
    "Zwt19qsz68yAOh8vcs8ewzp1UEfij5yXlvtzbrW7t4dztNkYX3cCYNxGxo5U/mdVHKz8z47YV/mfHTFIwDhPWm/l"
    "f3bErsr/7Aj0o7x4uXkd+lGQj9kybK6QF4/rIe0Vq3C5alk37WTZpzF/IJ9dzhjmNXesWCpeY0u5k/h80/5T3Xq8"
    "Bpk3Pv2+abZT3g9tzdROirZ19PHk0zttqjJ1eYxnz+Q5uco8v93wz7T8J4TXMKba26eoGfGTLKtYPnWH+AE7do3X"
    "6zpHDI5hoeWLsG1G+VWmPyITP722S14JfopM6atU8GNwDERz/Bnox4jodtvQbZlquVwTts/8fGtPz3kQ35Hf4r7j"
    "HMeJ59qFeW3+7MJO2cd3ZL3DtzJcYWULTBeUhflkdy7z2wfQ4tPd08DtM9NHZcuNVw/SrXl+R2eOtvy8DRvzgXo3"
    "+4F3EmIelpzrXVuWW/5jXFu+tdRc/+Nzihf625k5RphzvcTgrymeUTinPQ/inxLWPgE7pqXQR99Ot/e5DNowyOIx"
    "fM0QISZShYgF5j7wk5MDrfr8XgXKzP+LOW8UvKfdxr2FvhsM8biMhcnXgvFoYfbYSron7ynX2OmWXtvKOpukvsW2"
    "H8Zd4eXZBZnHgsV94hWlOGy/eMV8wS61eoTXljex1rRLFSr/M5Qwx14vK27U90wt5T3np6sQx1Am+OtLhJiFfCGe"
    "ICgGdKpy8ybntaZuEtu+1JECe4+3avkcLcgvJ0dj0+bGxtZZbqcYnGVQtmij6+PkstyGVNl8KGOdZg6UjR7t2oe5"
    "7KF614/DZZvIPn46lMX43GPkJbXeMzyOWe89w+P0Ku8ZHtVT3TM8joZ4i25kl1UCXz2Q7H7/G+v1nyw6K/V91vle"
    "nst+3n9P9fLc7uRf2FQTfM45+/p7VHmfPY7uMf0s77OXTTX7Hp/9K/KTPb/IfHaQnSBHkFV+trKea9yYWj+7qr7+"
    "j5bd6VXiDeUtb2OIc+4PN3tHYVHj/4r5XyWOU+o4HZrQjnh5gn+Ubd21ysjsc380pMFXybk9GpourcjABBfAe4ri"
    "Gds+wsTkp9MlXfUs44Tr8SyfW5mx5SZ9hfSmz8qAUkfwUSBvuYziNI6ods9bZGwm+dZuJT7dF3go1++F61zhvCfm"
    "Pagb/m6VVzd8Y4ZXN5x3rlc35LagrOo9So7NkNZDOvbVsXwujxPPSWwDnpNiO+6nFP/RQeREbTrfUDqekzafUEUG"
    "D8sg31D75TmVW51n8H4aXvPhfpp8y0bCebsK4Km9LZ0/QWVxmvO8rk0o6/y8xs+3W7ZcLO1bLyDdBO0jfF8H7s3t"
    "Z7sI54TifcCnk/6a1A1jpu7C6+y3G//+7Jh2Fc6BkyetYZxYznf5o8zxM8ZuS/CnZ0t58Zi/9wE9Mygn/EMWffZf"
    "kqKRNTTeqyzb5Qrlnvfbss7LGJ1Bly5nbDoOlq/ayieMDFBBMiBLHq+y4/GVmd2i0vCp2vmPnBA2adRVUI/pusx7"
    "HsJTS7xrt/fXmf4BKVfR9TmpOFFea0U0HtH4tqJxff3bi01/1H9iLn3GI/qM6HMb0+f555sx/cMbwc+Vucd9lXXv"
    "iB4jerTpMdP8mNt5vEVONr2Z0XiGuDfuRxjtpPbacLwn2qwLtrhrSl5HhvW7R7wh4g3peENYekKa7EPfhVtcWub9"
    "InpP5DBlxh6XKjP3ZIEl//TvROO9dtiiMm4Xn0WM7dO5iZLyd4vrP8KcJwNV9nnJeG+CzjV2lHJjoHU7hrbg3G3N"
    "PgsaSzxfDftl4h5KzdvDrYN9Uqpcu/vuyozhzgMbVYJwjNlmfx3627huBbcN2h5X8nlRpT5jJtlbYpa/YQB862sX"
    "Ada5wv3W2Fkq5UNu3Typ7e4clRbIk9r656iEyTGEcXz2vgPth18K1/vtSQryQfdWbuwi+sKURZM9p7j7Vm3f0jTB"
    "t8R8wjjbp0U/EMeCndaWD1pP90a28A2S4RVZyugsjccVMLY5YEfT3X0O8L+tMt6mSyg3Gu9QOpl0u4YwHM4vxiWI"
    "r3As9IGAdyN9QSlvnKSdCxPzFXE+JcxXNKHKjRfvpNwcmJI/W+c084v91eews4xG+7GdfxPjjpJ7hNcJMrcVSQUm"
    "bo5qjbDArfxJv+ZLSL2Qll7TsbduoAwwDdo5VPdXbt7XY0e5NJSOfvoKNNsrgMYx9wDvtea9+hi/NpTyi9QLZ4Jz"
    "DiTOT4c0zPuBP1wqx84N85H1nDtm2XpvboWiKjOvD77fS5PMfHG7CPfk3En4ftPrzLx2CeF5nB8I30/Vm22RfDyH"
    "qVR+tTJBzy6uMvOWYFwP50OpGuGOrZ13h/PL7C7ck/Oj4H4WncuFc7vY+1k4Fwzvi8f9LJzPZsVir+7FuVmk/Sy2"
    "brmJGAfz9CKql+laIf35YXn5jlNQaBQX2fWKfaJ7OMinw9ZdK8xxWm2tcH5Y201B5rYbJ4O1yCXxjFcsBZnYoOR2"
    "VDbTNlQQ3hQWoCNpWf3LiOYjmv8O0bzm9S/munaqZ3JdWX+Kpa9zHpLja906fKaQzumAclPn3uVcvH7ymvOIobze"
    "XGXmJcR4er0ncAdl5qTB+nGqx+29cI2Zh/b4Wv9rWRfYQbm54zO5t6oynyHdG9/lzNxUzuLIJtf+bHJx5e4t9LPD"
    "x5Q3HhLx7rB6Ec8eGpn+zLbWPUMwx2lvn8xNIJnRRkOIYj23z2kcjIUW71wKtnmmoTqgoUzzC2zn50GmBuHt5vCB"
    "9IHjMfDPhPWrOY2VFzjN33/phGmc/WnH2zFjLToj5d7jnIi8N4epgM/xGgzjmOO4MXOlyhvnhHkSMPfA22DL+YT0"
    "hTg915YHe1v30D7eIHobKtCb3tf3Gl1zhtpKOWO2372/6W3oWe79tcd3GoxvNFaZjZW5amn5sZL08dWx1J7qKAdb"
    "dp/m5GDLRJ9O7ouMpfK7enyJLZ5LTX/nti+dqRmns6azY7RU/FjQ3GQ7gKaJEuXNG8rr7EurTNnMtNGN9Og42Ln9"
    "aCooH2nMh08sd1JEzP5LP9k/2JL9/UHXHAjvivHWcZU+b2RLnBVeSn3btGcwL9x6M+krcVL50TAmTZq7GHeSjZ69"
    "V+OPI6wxOma0e06wsn0cM9z8+FzGZy4NonvGQT/EM7Q49zJ/6+c08Zo013JuZ/7Ga8vSXMtnSvE3Xos09/9U6iyq"
    "1tUlmsk8mkRX29NFGsK9WFb202zOOEbfcDZnHEfnTwpyL5H9+ZNh4pBsX2lMefPcOcJff0sGfJfkBffNQsGnHEZf"
    "285t3bntwdadrm2Z6uDRmLb9MeV5yzyGY/ns8997AQ1I58P3gjcqtORb2LybA7aCH0V6bi/l7tXgWH27zRhnwzkU"
    "w5z/zm12/NqstuT45e9AXaKH9d7cPwNAZrTEs8qVN5+rRBMqzTjlKfM87oo0YxsUU7q1dS59n93o33yO8rBtpP+V"
    "q+C9QMMEGSyd69FbZbbXl+djc6+Jh9A9vqJ1WybXhd1LlIB7h93blEnbn238+y2Nd0fruXpvftjnlrfi+8/fmGrf"
    "dVC+c8jru5EvAv3QzVmPbGefFPtf14wFa4icVztnQEN8jlFr0HumNFeegYw83eKJEY2ZNFYxMim78/1kd/AnfW46"
    "lB/F1houaF9n2L2ffvrEEB99wi93fbq1bDdLR+T1dXegp3RyrBzW5c05CytoD1+xNY/yYB4lY+e/CZbr+aQTcpvy"
    "VHDec11f3Bfa8ibFWLNjGdrobpZY+BY3pL9bQ+gLcB9yrnLzt2s6eWG0+5tzPpf61NVnw/HvN0+TefOZ1hyNYhXb"
    "T6xiFF8axZdG8aXbT3wp8+RCSx+TYkyj+NPtK/5U0vlY7ysDGd+Frq+gcWcd0tbBWZ/l83DLoCzTe6Vb05URT6qD"
    "3onOVfOhu61wrhryhmHKm9/DprMEjF8sGr9tPn6SbbzcmmPR2YWB8QJbdY7Z5/5x3mHcM9evxjzfq4OA8fldGPs0"
    "rCr9eTPpzmTeqSL1vZtlszusNophzviNtkLOFn3Hq6qCx3RnYUy1LWx3ZdqAmMY+rzfzN+0AWE/KPfHZevfcanvP"
    "Zv1UMxdbMh/BAretHOtm55mwbYFoY9SO2GW9vLoRltvn1mGcSTbrlpztjd/Fk/3dkD1FVzabHzZ3LRmNScuPiaSn"
    "896piVGcod+YrWxNvYHzwRT56A+9oV5TnimVOkdKimPR/Jd/509LfT9ZLesL2cbpRfsqsg0sTn22xr6KaK/M9jem"
    "bXmvjG2nzIX1it2uoDZrnrbI8tFGdLx90bF9xrqmmwkgi9jn2PIrRCedD7f9fdJZqhPpzdStuwc26nOpz9Fux/66"
    "yG63bex2eRAjEWhXaDHPX0AwSZTzI7D3ojwsbW9MojwskV1cVPiiPCztaqxMD0Xr52GRdH9HRblYMv00JxdLlP9m"
    "6/d5JvF+tk6KMblRTojM7B6tlRMiytPR9sYkytPRZtbvrZqnQ4qP5Xg1O3/Qdz23kN1XLEt0/VfpPhes9faVjfF+"
    "qB60NtL3LaFr6sGGlc05rs3ZI9cWg9Cba8MKb2S0lG1rjpQBr6uAcqT719e6+4y47OlaN16Yyx6rduPV7LNtMLd7"
    "Xo0byyadNcPX9hjjnn3S1JZrzFw2eH4c06U+a4XPY2G6tM85CTqfR2PTLRtsq64Zm2e5afOLzcoWqoPvLtlnMU45"
    "h2hpEY3nXLhuK5zF5YTQr9rbuVxZ7GNMDWs8U4r26VDep6i/b6dzqrQP+KxoTNvlmOI42rpItjGc27nunNNcvSGd"
    "7hxLqEvT3SPTGM5oTFp/TKJ5E2qMsl5zhuBnJdG8aX9jYuft5P1TPH96g6ziPFlngD7SEmvb9jau6RbLyU5oxb1v"
    "W5xwylryrEy63+kwB6N4GmG8Eltvr2IB2OP0+jporkm5cHgvcm8aX3u8g3JJ+eWfLLLsvp2F52L8fckW144Q5p6c"
    "O7C7tQ7NA7ty0qaxxbSlhb1/mfLmaLRz/fG9Yio4R5df/7Geot9jV8ct1+vsK6j906pT73Upta+wdZZhsSazRzzX"
    "T40KzoVVoNrkp2XzCKXzhoRby6VrXVgvbVCDOxLNnMU2vLpoTd8e1/Qdyf7P9tq51d7zqwedl/q+ebXXXvzJaV57"
    "8b317rngfntGbV6HvGpoxKsiXtXCvOqGiFdtF7yqP/CZ2gnm3vRegLHdmbFdACsZZe6X7xbA6/D840vH0r7NOi/P"
    "u4Gwe+eF43k5wFTyBd75FbV7L8C+Gm8+v0K5+/XxOqyD7/bRCPPeCeG5uo79bvZ7B+Wr6Ajv1R3mFp69Ya8X0O+c"
    "zXrBliHdQT9mvTmf7iv5we18Cux735n8nfspbz4FxgYDVmBhfWB8iqrMe/eb6o5hN6GO5O/sBzkfX1lqrkfG0NjO"
    "XOvOFRzDG+l868Kp5hjmUr/YdLhiY+r76iXe3BAc1/AuffcY4aWLbMYgyD/YGuPLY3CAML6M7S2ML2P9hHuup7m1"
    "h4A9Tb6Tnak/ddmfZqe+TxnrjiuPp52vQ/MWHEMcE8a0/iaNc3eSf9hns8CuktuKElDg7TlZyJq2+2kIln3hPGvh"
    "1EhpnqB9JhdsAgNg/7D+nUu0xHFVC6pdzO88jf7KH5tb7Y8VAq/S+fi4rTcqM76rCGxGLUh4MYPSUnq8j9sm39vT"
    "hWHDgtvGp6I5cIi1SmWIi8Lp6ZktjCqzf2exZSgD/kLy0pmU4pMHAjZ0cer7mrFu/CBjz44xefkAwPS99PeHhO0J"
    "6+QL16TKdlXe/EtFVe46nLH3Tkt9fyrEbb281rsOv22pV+bPG2/GdPnpbTwP9XUPRGvtaK3djLV2N9JvUO8Ksi3Z"
    "+kqHAH0H72XrN+XKPMuphyWXUGfkc6FQZ2Q/wYGCjOPnBZ0VxX581lVbbQ+B0/7iCZvD8SubMdEkvo86jx7HvzX+"
    "LWGampSim5bez99KMdDtdj9AmDGzeUdejVfmFS/0yry3lpr2GzyPV9v7zoD7bZuxbl/e6OaOdZgFkGONp81b8Uwj"
    "PU6cP/ukRt1o+AhzFXUS2Tl0uZQreRjkJwpz/hH6dbso83yWhIKzVVNCqCBITSlR/n5gftdNIEd4f2HH1tO9UiIq"
    "N48Zpb0QKmpanFnRBvr9kw1ugwuh1tO9nKynQPa6QEOWWpp5g1jLTdfMLTVOuA7PB7vYplr3HJzkvK0144+fgbof"
    "LE99PzxTrrsJ7GSMbbLq/AzqMGbf5x6o883Jqe+fjTXr3Ap1Bo8234HrXAt1GHvzNLPOFVDntXq5zaugziGL5DY3"
    "gGwcQOvNgbRPZxFgp1eZ150lYMdQDuEZgPHzPluQwiYLGN/zNMA2WdedLGB83QjAuE8ZOxYw7kO+52ECxtcNA4zH"
    "gK8bKmB8Hfqfqq29Deh/emuBiaH/yVloPq+bgPF16KN5f52Jod6jxyYoPh9jg3ivDdPOr2tNm8jF5MNyit06BxAN"
    "Tq8zfUj/LfL6oG5dbdpPPi5y28k+jmPIrvG+gE2h694RsOump7A/CdgmevdXBOzdVSnsOcCKCTtkVgp7QsAeJVvL"
    "owI2fEMKexCwQwi7gfTVewFbRdgf6N3vBOxuwl4j7BbAnqgy17zXAsY+mH2WpbCrirz2pWfonmsA605j3ZWwiwAb"
    "Tlg3eodlAnbUuBR2DmBVhF1Ga6u5gC0jrPf8FHYGYL8h7A3q60lF/na6cQL2K9L1Tyry93VWCdhA6rNjAKsf6dq/"
    "NFaJ7zDS3F95AGDH0rqywyjyG2GfEXYA2QD7CdhkoqU9AKuuNn3KO2M7CRtBfqKuAnYlvXtHAduPfLkFAnZzA81/"
    "ASuk/dNfFbrYtGqXP2nsUwGruzqF/bPQa/spoT7bXOhvF3pTwHiN9xpg8wj7kGTVS4AttO75W8CWELaB9oz/GrDH"
    "qs14pocBe7Ha3cOqsf8D7Ktqcx7dI2Dv0vy7TcD+RdiNAjbwpBS2UcCOPSuFXS5gby1KYZcU+u/vvUDAbiHeeq6A"
    "Db88hc0HrIiw82iuzAasW41LUxqbCtiOhI0jup4oYMxbxwgYz/caAdPySWMnCFgF0e6RgPWpMXnWwYANrnH5ocb2"
    "BWzfGlP+DRKwW4h2ewO2n9XOXQG7gbC8s8m+KWCv0Bh1Auwmq69LBGwv0gdzBWzYhBT2bYEX+wdhXwB2h9Vn/wIs"
    "l/SMK4n3/B2wrrWmnP4rYMdY+uAbAvbp8hT2KmBzCHuZ5tHzgK2udeevxp4EjPWhDiTHNgnYTUSDPwfsZcJOIl5w"
    "n4DlEH3eJWCH0Lj/QMCmrUxh1wH2B8KupnFYL2CdScZdBthrhC2dk8IuFjCmswYBe4b01kWAvV5rnmlzFmAfWLEn"
    "MwD7J2GK3mEyYAWjTD5/GmD7E9aFrjtZwB7g9QNg5xFWSjLnWMDepDXdvjQOhwnYwSto/SBgm6idQwH7jLDf8/oB"
    "sDxay7wzm9YPgJ062tR7dgHsS8LuJzndTcDu4fg1wL4a7cbGJdcPgGnZhnQdEzDul6/zvRjPv88ErJ5o90MBW0Zy"
    "+j3A4mNMGnxLwE4lun5dwGYT9jJgPcaYuukzgO1F2LX07r8BbAhhPei6XwJ2MmH30XU/BWwV2QWuoPH7sYBxO28X"
    "sCeoz27K98bhrSDZ//18/xi9KwC7hrCHaL6vzvfGLT5CY7si3z+m8TwB43XHAgE7kd7hTMBuJmwRtXOagLEcOx2w"
    "HxBWQfL2VAG7n2i+FrCHxpq84ETAOO8I08RROO6EfU33PASwd8iWsJnm0X6A/Z2wr06m+EDAPiHsRWpLH8D2HO/K"
    "T43tBthAwu4kbEcBW0D92TnfP160VMCeXUwxmwL2KL27DrxjTE0wZep/BYzl378FbDPtF/hAwPh57wpYD9LP/gxY"
    "F8L+R3rW7wWM15QvADZsgrn2fQqwmgnmGu8xwE6aYK7fHwLs6gmuXqix+wE7cKIpx+4G7O2J5hr9VsDmnE7rVeKR"
    "1wOWIDvMjfS8DQLGY7sWsMo6UxavBKyqzp2/GlsOWG2dqScvBmxqnTnf5wHG9iLWMWcKGOvs9YAtqDPl33jAFhFW"
    "SvccDdiyOnONMFLAnqD5cBxgVxL24AUp7HDA1hN2O/GJAwXsL8SX9hEw1r0HCBjrfHsKGOvQPQG7pc7UobsD9kPC"
    "ammMygRMES0VAfYIYTmXUm5nwJ4g7Gt69//lutiTdabt4j+A/bbO5GcfAfZKnckn/gbYG3WmrvG2gJ1Ces8fAdts"
    "0fXvAHufsNfpHZ4FbEuduz7W2OOAraR4rpV03SOAXTHJ1CN/JmAsH34C2C2E7XZeCrsDsB8SdiHptDcLGMd+XQPY"
    "HZPMvr5SwHhuXipgzCMvBOwlwq4lul4qYGzDXShgnPdrDmD9J5O9jp43HbBTCDuYeEEdYPdMNufKWMAG1ZtjO0rA"
    "mIcMB2xfwgaQTe5owNjWzWuZQwWMdbD9BYz52RAB477uK2DMW3cXsOlkP9sJsOp6Uy/oAtjZ9e4aKhk3IWDaX5aM"
    "q8r137uncv33pnwZBx5Sb9LZJ4B9NoVsgDQO/xAwtnn8P8A2T3X1eo39BbD9p5k2lj8AdgBhs+l5LwJ2MGGl5Ed4"
    "GrDHppnz9leATaI9Bb0plvIXgC0h7GailwcAO4Z8kqcSz/oRYDfPNHnWDwFjXyavgW4ATPsrkGddDdhhs9x9IBpb"
    "B9jKWSa/XgXYqlmmHnI+YJfOMtcBSwB7nbA5REtnA/bvWab8myVgrINNAezrWeb6aAJgubPNfjkFsHcIe4DmdDVg"
    "nc80++x4wOafRWsZorMjAOs535T9BwHWe765fviegPHZqgORlhaaOspeAsY0WAHYioXmOYA7ALbPOab+Ug7Y7HNM"
    "HaUYsOcXmfMhDtjHhC2ntnyT4x8j/Tlgyxe7bUr6/wB7lrBjp5H/D7B3F5trhHcAW7Qk9X0Xzek/CdiTRNevALZ0"
    "iRkf/ZyAsS32CcD2on2Ak0jPelTAPiY72IM5/vsH7wXsNopNKyA9607AHlhqzpVbAHucsKc4fgAw3i/0JY3DVQLG"
    "vGANYJ8tNff7XSRgLDeXAdZ1mWvHTvr/AOtDWEfS6+YK2IcU43UGYPssM9fokwAb1WDKsXEC9vW55P8D7JQGU4eu"
    "AuxUwvacS/4/AWNaqgRsCMWZ9CP+cgBgky4w59/egD14gWmn7QeYtifimmsPAWNf3c6AaXtwku/SPbsCdtEqWqcS"
    "fXbEOUbYA0RnBYDZfntHwC7aSP6/mIs9utpcb34qYMzL/wnY46tNPWszYHotgvPhTQFjXv4aYD3XpL53pzF6CbAB"
    "hM2h5/1WwLidvwZsEGFLqK8fBuzINaYO9n+AzVlj2oXvAexCwp6iuXkbYL9ZY+rXNwL2/hqzXzYK2CX07pcDpnkA"
    "9vUlAsay+AIBW016z7kC9jX5FOcL2J307rMBW0dYnPjEVMCuXGvyrIlIS2tNG8sYAcsnuVID2K/Wmn12AmBPW9iR"
    "gL2w1pThBwP20lpT390XsDesew4SMPb79hYwXhfvKmD8vB6AqXXmfOgEWOE6M8alBLAe61zbQNL/J2BTaBy+dbwY"
    "0+4XgM0n7C6aK/8CTPuJk2NEetbfBWw0YX8VMJ6bbwD21OWmTe5VAWMZ8LyA8frvScBWXmXK1E2AqfWm//3n2C/r"
    "Tf55H2AfrTf50l2AHb3B3Df2A3z3DW5sTdL/B9iTG8y1xXps59Wki5E/9TLA6ggrI5l6MWCLN7q+76T/DzC9pkd9"
    "d5HjxuKfTe91dmNZwknFB5c4qfjlHVojfjmWo3eM6cDl/ILC5C7SksanlhhRyR0TZamtQZ2aijrrkO2uqlv3Nrf1"
    "JcGRtA1GIG6ltPErlj7QNlw4LsTuWvdMyBc2ZPd2scpmdU48RJhyZfAlYQKgs3m5huxisxPZjmDmRyz5X1GQ7ZWJ"
    "bLZ/xNPF13P8cB3bC5dsnTNtt6dTbT3bAxOhx6qJGtLtFY5b8cMf15p5N74g+fA41CmtMuNEuM7DUOcY1qnpeyS1"
    "5X6I9Ud7DPrWDhpJvnS4H8Y0YJ0boA5fz/fjOuu1XKV9LqOUe85X69Cf2o7pT+YeTb40GFuOGzhqgxwjonPt7KVc"
    "uwzbMrUO0hP2kLC+cijZpE9e4t13nD/NtKXhvuNFpAN9tMC77/j6jd75Ycfij6ox7axBe4V5j1d8Kw1H2E+721Tc"
    "kF4shdnEiHyN84S9SzxrBa1pegPN2rzProu5fvh+fnXL4dls42BfDceVI53hs9Pt+eB8snaeFu2Xd4i+lePmuf0f"
    "0WW31tHdU+ke8owNh4WqaWuk7rFkRrAOWolv2oVZnvx/p1Su3y7JHGFt4lORQd1EGFUpOzFRmVaZS8sN4s191Uz4"
    "TUy+dSxzgspowlc6GY9tIqMGZcLLC7Lobidkl1RmQIIO+Cj01FxJ5ZoXrKCJ2QqpVhwY8JwwXdhEHLnJkLW2+Iln"
    "N/8zvl9Gq9Vwk6ohFK/hnF+L6d+8f36+cnMnJOVMS+dNyHHijpPbvnInqC1Zq1KF9lneWZ67noUOaJz1beebewr0"
    "V84dlWgN1hBr4gnx1IQvKCwKShZXAkyrQ2vkTWi9T0EQ129Ix1caQg98ZWUzGHVGUqiyOXd3sudm4am90qf/s7bN"
    "WetPO6b7MuUft32x8o/3blD+cbG4h9/en4N7+O04Y9zDb8eRTRYwjhXDPfy27xP38Ns+KdzDb++LxD38dhwg7uG3"
    "/e+4h5/3YTKGe/htfzju4bf3YuAefttXjnv4Oc7xVSHPsh23jXv47f2+uJ6z93L7rec4D06+cu+P5wWXAR3jucJl"
    "YK/4Rcy9lvPa8rUx61qN45msd8O1eD5ymZLPUS5Tbt606+BaPB+5TLm5evAc5TLqn2T8Clx7p3VtgXXtnXRtIV27"
    "FK6ttt63yLq2mt63mK49M5Y6XyYZm1RvXlsC12K+oT5j3Pr6U0ZiKRm/GnPPgu7gM07SuCb3r8C1CZ++LhPGhv3X"
    "fG25T193EsYmGb/WeO1nyj1rm8/SxhxaOSo6r8n/vKYtWae5DXtekx6/zta4dhznjlkZjUt3GLNYNGbbdMw4LyWe"
    "F6X5XVeydx+g3POm+BrUMWaSPHnucq88OYL0gXnnenPhDWu80W3CfEbaiEe08Z2jjTK6P9rBJV5i26sHKbkOPpPr"
    "TFPeZ3ajsquUe94P5i/mdkg27L5V7rtPU8K5na3us4u1S5dJmiVWPHNzk//aqyPJJtY79L4ppG/WHaScvLHBpq8N"
    "6aY71flmXerfOyhZd8Yc+TnKzbmo/b+sK+vf6OubU+/m7OayF2ku7ST4BHENwPoT3wPXAKyXzRHmCMdmfbzIfA/b"
    "BpPvuHn0c4jWu7cGrXOcVdJVo80vJaUdOloL5bJyhTFWyU/n1LEiSR9NkW5et7ZB1wWBJtmCLNw6leH8Mw3hp5LT"
    "Qr6m1MtVZuCQijtZ92LaBjf4ScMK+6UT4V8uO5aUpSejMrhHCrJsaSx795F4Y5TdHN/C58sw//q38s919wFgt1aZ"
    "+yvfBexrwm4mO86flX9+st8r/3xFLyhv/iDeA/SU8s9N8xjqFqNMW9tDgPUebe5bvB+w0jHm8+5W3pwajN2q/PNt"
    "XK/8c2psUP45GdYq/xwJK5U3hwCP33Llvz99sfLfizxPefcU817rmYJ9i+139cp/H+945d1begDdc7Ty32M4ErCh"
    "FNf1Be0XOA6wjxaYsf2HK+9+skUbved42PvJ8ByPx8m2V17jPcfj5tUmtqfyj4vvqbyx4V/Q+3VHernG7Osy0B+u"
    "IrosgbK36ryxR+pqWbdZKPhj8lpDdhrRRHp3UGhW1UpHLLa6H7cgWzEt16gIK2UqJX+Cndfjt8o/n8uvlTfHHWMP"
    "K/+cev+n/HPq3UO8hcu0vn52a9KbQXA5WQrItkZ6lRkRIOpNYd47ltm9xXUa+k7svX3oO3lztRuTa/tO2MfD2C6C"
    "nOOcWt0CZFkiQHYWCvf88OT08csxa17ZuUoOFDDei4cyxM67MUC55wLsSr6xgfNSFJgL6prOr8xr2QrqmzJhvrNe"
    "9ts6b19wu6qE8zr/UOfuRbbXy06I9bG2NfH6WNtc0JeE5yHYdpghynsenL5XguxVeN4B55mVxqeY3uUfMfe5mkbO"
    "tGxj9vNVlRu/2Ir2n+3Q2BOyoyqyX5OW0zzva9kqeb5wHv17xqeagvNF20uYbnsoN572uurguh3h/ieudGPC7Wuq"
    "p3rnRbk1J4stm+RD9bKN9deOW5f9jGUzTdvo47TueRDqjr/a9V8nc/+e7N4jmTfEcdd0h9E6KL/KtTXxvsFCy777"
    "3tmmPfYaqGO/C9uCL4c6/A6vjjHPel0JdVgHt++zDOrwGQ37zjXfawHUwTHCOrOgjt0/vDd+ckAdvs9Y2Mto990o"
    "AeN7D3f8z0I42vHa22+lvj7U8bfF7y9gC2kNMwSw66x83X0db/7lG6+ivEGO177P77eTgPE9uwA2iebhbaTzdQDM"
    "tu3nA7Z0gfk8JWD8vC9BVp3YYK7RPoH1zul0rw+h7E4qex/KfgG2CS77nMrehLJvqOyPULaJ9w1D2QdU9iKUcS7u"
    "Z6CMc389AWW9R7m2CS6bNsrVu7ls2Gj33BEuu53K7oMyzn30IyjrM8bd68RlnLvmFijjvdTXQ9nPaG/yRijjM9Kv"
    "hLJLxrsxS01nTI53zx1pajOVrYCyCtrPsAzKeOwXQ1kllc2HskFEW3OgjOfTDCjbTGVToKyA5vnpUMZnvI+DMuYH"
    "o5HWqKwGyorJ3jAcynad5sYscVlfKjsCyv5EZYdA2X+muedNN91vhqtXctmHlGdpENIz2bz6oi9igat3c9lBC129"
    "ksvuo/1PO0IZ5/jvCmWrV3ptExet9dommPehbeKz9bKuqWX+AktPYz2SYw9mqlY8g9pYijdFmsfbta4WOsQxs6jc"
    "inBGjaZYsHLSmW5SqT2VZRAzcBWNaVHrDGTq4Ng4r++TCSsLCtV29In50KiTrQafyIBmGoL9V1nTlD/hxuLpaa6J"
    "//icZ3wm+ERzifZ6JStkFp+SE1g7npuMQ3ecYqfEKe3QMeGU6eJyp1Pj/zt36cr1unV3nB0cp8eOOzk7U9EujX89"
    "nYpdk//Yzdnd2WPrxKs0f+PyboGkms6dtocPD6uwqLrSp6WZ+Dydwz1TpVLgnY44fyq4XBN7Q5xpPttt2pUZzx6n"
    "GatzuQWV9sWJYJ9uzKdBDZX+TXUaX6+zaywPL3USBVmJuMzoOeM90GL9rNhfQfPHMB7KgtxwODSwInyrCjKzSDtZ"
    "tjj9DVGXvIB0zp/H3DLe4/xAzJvfcAXbSABbMdW0Ff8Q7jWR1nI3QX201ybPVoj5n490BWD9rTMAV8f8zw5cEfM/"
    "5++8mP9ZhQti/mcjnhnzP29xGmAcR74zvcPpmDNvqomdCliBhdXGXDsLn63H9+5H43A8XH+jdfbLETH/XMMHxdKf"
    "JThUqPPkanN8+ga0kWMOMLfayA1mHFcPgcbGjPDmVvsv2TV+WufNrTZsmZnnDXOrfXSa+bxvwQ64F5xTgnmqOZfc"
    "p45/fs9/Qj4uZzDlVoeynSvc3GpctgOV/QXKiuna1x3/vKYvO97YBI5ne8bxnhVVRLaX34Cd7qYa+T1+IdSxcw3e"
    "J9SpX2nuR7oD6mA/4jk3N0Idzhf+lVVnA/QN7ye5HMr4rMBLHf/z6y4E7CQrB85SwHhfC/u/FgJt4J4XzFnDMSEz"
    "oU2cL3Wq478PaqLjvz9sjOMft1Hj+O85OwHai2dlYUzkKdS2Ssd7rhafW3QAjAvn9Bw20jyfdDA864XR5jmofJ4Y"
    "1+0F9+NYqP3WmLJlJ6jDGNflOp2gDp8LyOfE8bOKoF12ndtmmXW3KH8a5Wd+Dv4Hu84JVWbdf4BttXSky2+SudXB"
    "HzKdxvsgyoPTeZybSxfn8mvQvjdmyO/7gvL2Ce8NZDp+Atp1xFSTZh6F99tzjRkH+4WVl+mBgLr8bK57h/Ke4cjY"
    "zcqb85D76RrA8taZ2JXQh7ZPA/MVYf9chH24Vj7/8TzlpRm+H88brnuW8p59LbUhOf+FPmC5MxF0runE68ZC/TEj"
    "XD900kcC2IJqUy4OB6zHOBM7WsCYLx4K2PPWObf7o411qjc2wc6fj7EJ9lm0GJtg57HE2AQ7Ly/GJnS37on+eDvn"
    "OfrjOfcZ56W37RZFyo3j1v5yjlFIrEvpLbhyS6xz9ZluoLvzflDur2NHuX3YAco4j7/kP9c0yX7QvoK9BfuQZX7t"
    "CG8fFk417fvYh5w3vn6Gtw9Z9zlqvLcPnUlmjlT00+o6w3xiKOz5gDRin0WN72efY7KL8j8rD9/PPu8oITzvjllC"
    "/Eq92RYpZuMwmi9lQgyLfSb1EOWfQ7av8j+/dnfhns+tcfc8+J2HiLnV7DzwmFuN5deKxV4fAp/FGbPszPac+f+5"
    "Uf9x"
)
