/** Chinese: how the Code is named and cited. No title is attested; what stands here is what it would be called. */
import type { Lexicon } from '../types';
import { citation } from './citation';

const CODE = '(行为 (准则|守则)|行动准则|准则|守则)';
const TERROR = '恐怖 (主义|活动|袭击)';
const GOAL = `((无|没有|远离|摆脱|免于|免受|不受|消除|不存在) [${TERROR}|恐怖] [(威胁|侵害|危害|之害|影响)] [的] [(世界|全球)]|零恐怖 [主义] [的] 世界|(世界|全球) (无|没有) ${TERROR})`;
const ACHIEVING =
  '[(旨在|关于|为|为了|致力 [于]|朝着|朝向|向)] [(争取|努力)] [(实现|迈向|建立|建设|争取|达成|走向|创建|促进|构建|打造|建成|达到|实现建立|追求)] [一个]';

export const zh: Lexicon = {
  lang: 'zh',
  commonWords: '的 了 在 是 和',
  citation,
  names: [
    {
      id: 'title',
      phrase: `${ACHIEVING} ${GOAL} [(目标)] [的|之] [(国际|全球)] ${CODE}`,
      alone: 'always',
      kind: 'name',
    },
    { id: 'title-after', phrase: `行为 (准则|守则) [:] ${ACHIEVING} ${GOAL}`, alone: 'always', kind: 'name' },
    {
      id: 'against-terrorism',
      phrase: '[国际] (反恐 [怖主义]|打击恐怖主义|防止恐怖主义) [的|之] 行为 (准则|守则)',
      alone: 'never',
      kind: 'name',
    },
    {
      id: 'counter-terrorism-code',
      phrase: '(反恐 [怖主义]|打击恐怖主义) [的] (准则|守则)',
      alone: 'never',
      kind: 'short',
    },
  ],
  titlePrefix: '国际|全球',
  heads: [
    { phrase: '行为 (准则|守则)', full: true },
    { phrase: '(准则|守则)', full: false },
  ],
  modifiers:
    '年|年的|一|一项|一份|国际|全球|自愿|自愿性|政治|新|新版|上述|前述|(哈萨克斯坦|哈萨克|哈国|哈方) [版]|联合国|反恐|不具约束力',
  foreignModifiers:
    '南海|海牙|职业|道德|执法人员|执法官员|公务员|企业|公司|员工|会计|新闻|体育|运动员|信息安全|网络|吉布提|教师|医生|律师|法官|外空|行业|欧盟|国家|商业|供应商|议员|社区|项目|采购|伊斯兰|组织|科研|学术|会计|上市公司|治理',
  foreignModifiersAfter: '',
  subjectModifiers: '反恐|反恐怖主义',
  year: '2018',
  purposes: '',
  noPurposes: '',
  occasions: '',
  compounds: '化|线',
  bareBefore:
    '的|在|据|照|按|与|和|了|是|对|以|将|使|为|于|由|从|署|入|循|守|行|持|过|而|但|及|让|把|说|称|指|出|看|述|令|到|向|就|或|并|又|则|如|落实|实施|履行|贯彻|制定|拟定|商定|修订|修改|起草|批准|采纳|接受|欢迎|支持|推动|促成|宣传|推广|介绍|解读|阅读|引用|参照|讨论|审议|评论|谈论|违反|认为|表示|强调|重申|尊重|关于|围绕|针对|倡导|倡议|利用|运用|适用|提交|公布|发布|翻译',
  cues: {
    initiator: '哈萨克斯坦|哈萨克|哈国|哈方|阿斯塔纳|纳扎尔巴耶夫',
    subject: '恐怖主义|反恐|恐怖分子|恐怖',
    place: '联合国|联大|大会|纽约|第六委员会',
    act: '提出|倡议|发起|提议|起草|倡导|推动|提交|签署|介绍',
    date: '9月28日|2018年9月|2018年9月28日',
    others: '突尼斯|白俄罗斯|非洲联盟|非盟|阿拉伯 (国家 联盟|联盟)|阿盟|伊斯兰|不结盟|欧安|北约|东盟',
  },
  bridge: '',
  ibid: '同上 [注]|同前注|同注|前引 [文]|出处同上',
  supraNote: '',
  instrumentNouns: '文件|文本|文书',
  thereof: '',
  latter: '后者',
  former: '前者',
  initiatorsAfter: '',
  agents: '',
  defining: '以下简称|下称|简称|以下称|或|即|称为',
  dismissing: '不是|而非|并非|非',
  interjections: '',
  leads: '在|据|和|见|参见|按|与|及|对|如|由|于|依|照',
  leadsToLetter: '',
  samePart: '(该|同一|本|这一|此|同)段',
  proposing: '制定|拟定|拟订|起草|建立|出台|订立|商定|缔结',
  drafting: '草案|新|拟议',
  listing: '',
  initiatorsOwn: '其|自己的',
  selfMarks: '',
};
