/** Names that are no Member or observer of the United Nations, so that they are told apart instead of taken for one. */
import type { Organisation, Outside } from './types';

export const outside: readonly Outside[] = [
  // More names of places that have a code of ISO 3166; the id is that code.
  {
    id: 'TWN',
    kind: 'territory',
    names:
      'Taiwan|Republic of China|ROC|R.O.C.|Chinese Taipei|Taiwan, Province of China|Province of Taiwan|China Taiwan|China (Taiwan)|Taiwan, China|Formosa|Taipei|中华民国|中華民國|台湾|臺灣|Тайвань|Китайская Республика',
  },
  {
    id: 'HKG',
    kind: 'territory',
    names: 'Hong Kong|Hongkong|Hong Kong SAR|China Hong Kong|Hong Kong, China|Hong Kong S.A.R.|Гонконг|香港',
  },
  { id: 'MAC', kind: 'territory', names: 'Macau|Macao|Macao SAR|Macau SAR|China Macao|Macao, China|澳门|澳門' },
  {
    id: 'XKX',
    kind: 'territory',
    names: 'Kosovo|Republic of Kosovo|Kosova|Kosovo and Metohija|XKX|Косово|Kosovë|Kosovo*|UNMIK|科索沃|كوسوفو',
  },
  { id: 'GRL', kind: 'territory', names: 'Greenland|Kalaallit Nunaat|Гренландия' },
  { id: 'PRI', kind: 'territory', names: 'Puerto Rico|Commonwealth of Puerto Rico|Porto Rico' },
  {
    id: 'VIR',
    kind: 'territory',
    names: 'Virgin Islands|US Virgin Islands|U.S. Virgin Islands|United States Virgin Islands|American Virgin Islands',
  },
  { id: 'VGB', kind: 'territory', names: 'British Virgin Islands|BVI' },
  {
    id: 'FLK',
    kind: 'territory',
    names: 'Falkland Islands|Falklands|Malvinas|Islas Malvinas|Falkland Islands (Malvinas)',
  },
  {
    id: 'ESH',
    kind: 'territory',
    names:
      'Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi Republic|SADR|Spanish Sahara|Saharan Arab Democratic Republic|Saharawi|Sahrawi|West Sahara',
  },
  { id: 'COK', kind: 'territory', names: 'Cook Islands|The Cook Islands|Cook Is.' },
  { id: 'NIU', kind: 'territory', names: 'Niue' },
  { id: 'GUF', kind: 'territory', names: 'French Guiana|Guyane|Guyane française' },
  { id: 'ASM', kind: 'territory', names: 'American Samoa|Eastern Samoa|US Samoa' },
  { id: 'GIB', kind: 'territory', names: 'Gibraltar' },
  { id: 'PYF', kind: 'territory', names: 'French Polynesia|Tahiti' },
  { id: 'FRO', kind: 'territory', names: 'Faroe Islands|Faeroe Islands|Faroes' },
  { id: 'ALA', kind: 'territory', names: 'Aland|Åland Islands' },
  { id: 'SXM', kind: 'territory', names: 'Saint Maarten|Sint Maarten|St. Maarten' },
  { id: 'MAF', kind: 'territory', names: 'Saint Martin|St. Martin' },
  // Parts of States, and places whose status is disputed.
  { id: 'england', kind: 'territory', names: 'England|Angleterre|Inglaterra|Англия|英格兰|إنجلترا' },
  { id: 'scotland', kind: 'territory', names: 'Scotland|Écosse|Escocia|Шотландия|Schottland|苏格兰|اسكتلندا' },
  { id: 'wales', kind: 'territory', names: 'Wales|Cymru|Pays de Galles|Gales|Уэльс|威尔士|ويلز' },
  {
    id: 'northern-ireland',
    kind: 'territory',
    names: 'Northern Ireland|N. Ireland|Ulster|Irlande du Nord|Irlanda del Norte|Северная Ирландия',
  },
  {
    id: 'northern-cyprus',
    kind: 'territory',
    names:
      'Northern Cyprus|North Cyprus|Turkish Republic of Northern Cyprus|TRNC|KKTC|Kuzey Kıbrıs|Kuzey Kıbrıs Türk Cumhuriyeti|Северный Кипр|Chypre du Nord',
  },
  { id: 'abkhazia', kind: 'territory', names: 'Abkhazia|Republic of Abkhazia|Абхазия|Apsny' },
  {
    id: 'south-ossetia',
    kind: 'territory',
    names: 'South Ossetia|Republic of South Ossetia|Южная Осетия|State of Alania',
  },
  {
    id: 'transnistria',
    kind: 'territory',
    names: 'Transnistria|Transdniestria|Pridnestrovie|Приднестровье|Pridnestrovian Moldavian Republic',
  },
  {
    id: 'nagorno-karabakh',
    kind: 'territory',
    names: 'Nagorno-Karabakh|Artsakh|Republic of Artsakh|Karabakh|Нагорный Карабах|Арцах',
  },
  { id: 'nakhchivan', kind: 'territory', names: 'Nakhchivan|Nakhichevan|Naxçıvan' },
  { id: 'somaliland', kind: 'territory', names: 'Somaliland|Republic of Somaliland|Сомалиленд' },
  { id: 'puntland', kind: 'territory', names: 'Puntland' },
  { id: 'crimea', kind: 'territory', names: 'Crimea|Republic of Crimea|Крым' },
  { id: 'donetsk', kind: 'territory', names: 'Donetsk People’s Republic|Donetsk|ДНР|Донецкая Народная Республика' },
  {
    id: 'luhansk',
    kind: 'territory',
    names: 'Luhansk People’s Republic|Lugansk People’s Republic|Luhansk|Lugansk|ЛНР|Луганская Народная Республика',
  },
  { id: 'chechnya', kind: 'territory', names: 'Chechnya|Chechen Republic|Ichkeria|Чечня' },
  { id: 'dagestan', kind: 'territory', names: 'Dagestan|Republic of Dagestan|Дагестан' },
  { id: 'tatarstan', kind: 'territory', names: 'Tatarstan|Republic of Tatarstan|Татарстан' },
  { id: 'bashkortostan', kind: 'territory', names: 'Bashkortostan|Bashkiria|Башкортостан|Башкирия' },
  { id: 'yakutia', kind: 'territory', names: 'Yakutia|Sakha|Sakha Republic|Якутия' },
  { id: 'siberia', kind: 'territory', names: 'Siberia|Sibérie|Сибирь' },
  { id: 'karakalpakstan', kind: 'territory', names: 'Karakalpakstan|Qoraqalpogʻiston|Каракалпакстан' },
  {
    id: 'kurdistan',
    kind: 'territory',
    names: 'Kurdistan|Iraqi Kurdistan|Kurdistan Region|Kurdistan Regional Government|Rojava|Курдистан|كردستان',
  },
  { id: 'gaza', kind: 'territory', names: 'Gaza|Gaza Strip|West Bank|East Jerusalem|Газа|قطاع غزة|غزة' },
  { id: 'tibet', kind: 'territory', names: 'Tibet|Xizang|Тибет|西藏' },
  {
    id: 'xinjiang',
    kind: 'territory',
    names: 'Xinjiang|East Turkestan|Uyghuristan|Синьцзян|新疆|Inner Mongolia|Внутренняя Монголия|内蒙古',
  },
  { id: 'kashmir', kind: 'territory', names: 'Kashmir|Jammu and Kashmir|Azad Kashmir|Кашмир' },
  {
    id: 'catalonia',
    kind: 'territory',
    names: 'Catalonia|Catalunya|Cataluña|Catalogne|Каталония|Basque Country|Euskadi|Galicia|Andalusia',
  },
  { id: 'corsica', kind: 'territory', names: 'Corsica|Corse|Корсика|Brittany|Bretagne' },
  { id: 'sicily', kind: 'territory', names: 'Sicily|Sardinia|Padania|Lombardy' },
  { id: 'bavaria', kind: 'territory', names: 'Bavaria|Bayern|Free State of Bavaria|Бавария|Saxony|Prussia' },
  { id: 'flanders', kind: 'territory', names: 'Flanders|Wallonia|Фландрия' },
  { id: 'quebec', kind: 'territory', names: 'Quebec|Québec|Ontario|British Columbia|Alberta|Nova Scotia' },
  {
    id: 'us-states',
    kind: 'place',
    names:
      'New Mexico|California|Texas|Hawaii|Alaska|Florida|New York|Washington|Washington DC|District of Columbia|Indiana|Virginia|Colorado|Louisiana|Oregon|Arizona|Nevada|Montana|Utah',
  },
  { id: 'srpska', kind: 'territory', names: 'Republika Srpska|Republic of Srpska|Vojvodina|Herzegovina|Sandzak' },
  { id: 'zanzibar', kind: 'territory', names: 'Zanzibar|Занзибар' },
  {
    id: 'bougainville',
    kind: 'territory',
    names: 'Bougainville|Autonomous Region of Bougainville|New Guinea|West Papua|Papua',
  },
  { id: 'biafra', kind: 'territory', names: 'Biafra|Republic of Biafra|Ambazonia|Katanga|Cabinda' },
  { id: 'tigray', kind: 'territory', names: 'Tigray|Oromia|Darfur|Azawad' },
  { id: 'aceh', kind: 'territory', names: 'Aceh|Bali|Java|Sumatra|Borneo|Sarawak|Sabah|Mindanao|Bangsamoro' },
  { id: 'tasmania', kind: 'territory', names: 'Tasmania|New South Wales|Queensland|Victoria' },
  { id: 'easter-island', kind: 'territory', names: 'Easter Island|Rapa Nui|Galapagos|Patagonia' },
  { id: 'azores', kind: 'territory', names: 'Azores|Açores|Madeira|Canary Islands|Balearic Islands|Ceuta|Melilla' },
  { id: 'sealand', kind: 'territory', names: 'Sealand|Principality of Sealand|Liberland' },
  // Continents and regions.
  {
    id: 'regions',
    kind: 'place',
    names:
      'Africa|Europe|Asia|Oceania|North America|South America|Latin America|Central America|Central Asia|Middle East|Far East|Scandinavia|Balkans|Caucasus|Maghreb|Sahel|Caribbean|Melanesia|Polynesia|Arabia|Arab world|Eurasia|East Africa|West Africa|North Africa|Southern Africa|Central Africa|Ближний Восток|Африка|Европа|Азия',
  },
  // Capitals, but for those that a State is named by in some language.
  {
    id: 'capitals',
    kind: 'place',
    names:
      'Kabul|Tirana|Algiers|Luanda|Buenos Aires|Yerevan|Canberra|Vienna|Baku|Nassau|Manama|Dhaka|Bridgetown|Minsk|Brussels|Belmopan|' +
      'Porto-Novo|Cotonou|Thimphu|Sucre|La Paz|Sarajevo|Gaborone|Brasília|Bandar Seri Begawan|Sofia|Ouagadougou|Gitega|Bujumbura|Praia|' +
      'Phnom Penh|Yaoundé|Ottawa|Bangui|N’Djamena|Santiago|Beijing|Peking|Bogotá|Moroni|Kinshasa|Brazzaville|San José|Yamoussoukro|Abidjan|' +
      'Zagreb|Havana|Nicosia|Prague|Copenhagen|Roseau|Santo Domingo|Dili|Quito|Cairo|San Salvador|Malabo|Asmara|Tallinn|Mbabane|' +
      'Addis Ababa|Suva|Helsinki|Paris|Libreville|Banjul|Tbilisi|Berlin|Accra|Athens|Conakry|Bissau|Georgetown|Port-au-Prince|' +
      'Tegucigalpa|Budapest|Reykjavik|New Delhi|Delhi|Jakarta|Tehran|Baghdad|Dublin|Jerusalem|Tel Aviv|Rome|Kingston|Tokyo|Amman|' +
      'Astana|Nur-Sultan|Almaty|Nairobi|Tarawa|Pyongyang|Seoul|Pristina|Bishkek|Vientiane|Riga|Beirut|Maseru|Monrovia|Tripoli|Vaduz|' +
      'Vilnius|Antananarivo|Lilongwe|Kuala Lumpur|Malé|Bamako|Valletta|Majuro|Nouakchott|Port Louis|Palikir|Chisinau|Ulaanbaatar|' +
      'Podgorica|Rabat|Maputo|Naypyidaw|Yangon|Windhoek|Yaren|Kathmandu|Amsterdam|The Hague|Wellington|Managua|Niamey|Abuja|Lagos|Skopje|' +
      'Oslo|Muscat|Islamabad|Ngerulmud|Ramallah|Port Moresby|Asunción|Lima|Manila|Warsaw|Lisbon|Doha|Bucharest|Moscow|Kigali|Basseterre|' +
      'Castries|Kingstown|Apia|Riyadh|Dakar|Belgrade|Freetown|Bratislava|Ljubljana|Honiara|Mogadishu|Pretoria|Cape Town|Juba|Madrid|Colombo|' +
      'Khartoum|Paramaribo|Stockholm|Bern|Geneva|Damascus|Taipei City|Dushanbe|Dodoma|Bangkok|Lomé|Nuku’alofa|Port of Spain|Ankara|Istanbul|' +
      'Ashgabat|Funafuti|Kampala|Kyiv|Kiev|Abu Dhabi|Dubai|London|Montevideo|Tashkent|Port Vila|Caracas|Hanoi|Sanaa|Lusaka|Harare|' +
      'Panama City|Mexico City|Guatemala City|Kuwait City|Luxembourg City',
  },
  // States that are no more, with several successors or none.
  {
    id: 'soviet-union',
    kind: 'former-state',
    names:
      'Soviet Union|USSR|U.S.S.R.|CCCP|Union of Soviet Socialist Republics|СССР|Советский Союз|URSS|Union soviétique|Unión Soviética|Sowjetunion|苏联|الاتحاد السوفيتي|КСРО|Sovyetler Birliği',
  },
  {
    id: 'yugoslavia',
    kind: 'former-state',
    names:
      'Yugoslavia|Jugoslavia|SFRY|Socialist Federal Republic of Yugoslavia|Federal Republic of Yugoslavia|Югославия|Yougoslavie|Jugoslawien|南斯拉夫',
  },
  {
    id: 'serbia-and-montenegro',
    kind: 'former-state',
    names: 'Serbia and Montenegro|State Union of Serbia and Montenegro|Serbie-et-Monténégro|Сербия и Черногория',
  },
  {
    id: 'czechoslovakia',
    kind: 'former-state',
    names: 'Czechoslovakia|Czecho-Slovakia|ČSSR|Чехословакия|Tchécoslovaquie|Checoslovaquia|Tschechoslowakei',
  },
  {
    id: 'east-germany',
    kind: 'former-state',
    names: 'East Germany|GDR|German Democratic Republic|DDR|ГДР|RDA|Ostdeutschland',
  },
  { id: 'south-vietnam', kind: 'former-state', names: 'South Vietnam|Republic of South Vietnam|North Vietnam' },
  {
    id: 'south-yemen',
    kind: 'former-state',
    names: 'South Yemen|North Yemen|Democratic Yemen|People’s Democratic Republic of Yemen|Yemen Arab Republic',
  },
  {
    id: 'ottoman-empire',
    kind: 'former-state',
    names:
      'Ottoman Empire|Османская империя|Osmanlı|Austria-Hungary|Austro-Hungarian Empire|Roman Empire|Byzantine Empire|Russian Empire|British Empire|Mesopotamia',
  },
  { id: 'united-arab-republic', kind: 'former-state', names: 'United Arab Republic|UAR' },
  { id: 'netherlands-antilles', kind: 'former-state', names: 'Netherlands Antilles|Dutch Antilles|ANT' },
  // Organisations and movements that the register has no record of.
  {
    id: 'eu',
    kind: 'organisation',
    names:
      'European Union|EU|E.U.|European Commission|Union européenne|Unión Europea|Европейский союз|ЕС|Europäische Union|欧盟|الاتحاد الأوروبي|Avrupa Birliği|UE',
  },
  { id: 'nato', kind: 'organisation', names: 'NATO|North Atlantic Treaty Organization|OTAN|НАТО|北约|الناتو' },
  {
    id: 'un',
    kind: 'organisation',
    names:
      'United Nations|UN|U.N.|UNO|Nations unies|Naciones Unidas|ООН|Организация Объединенных Наций|联合国|الأمم المتحدة|БҰҰ|Birleşmiş Milletler|UNGA|UN General Assembly|Security Council|UN Security Council|UNOCT|UNCCT|UNODC|UNESCO',
  },
  {
    id: 'african-union',
    kind: 'organisation',
    names: 'African Union|AU Commission|Union africaine|Африканский союз|非洲联盟|الاتحاد الأفريقي',
  },
  {
    id: 'arab-league',
    kind: 'organisation',
    names: 'Arab League|League of Arab States|LAS|Ligue arabe|Лига арабских государств|ЛАГ|جامعة الدول العربية',
  },
  {
    id: 'oic',
    kind: 'organisation',
    names:
      'OIC|Organisation of Islamic Cooperation|Organization of the Islamic Conference|ОИС|Организация исламского сотрудничества|منظمة التعاون الإسلامي|OCI',
  },
  { id: 'osce', kind: 'organisation', names: 'OSCE|Organization for Security and Co-operation in Europe|ОБСЕ' },
  {
    id: 'sco',
    kind: 'organisation',
    names: 'SCO|Shanghai Cooperation Organisation|ШОС|Шанхайская организация сотрудничества|上海合作组织',
  },
  {
    id: 'cis',
    kind: 'organisation',
    names: 'Commonwealth of Independent States|C.I.S.|СНГ|Содружество Независимых Государств|ТМД',
  },
  { id: 'csto', kind: 'organisation', names: 'CSTO|Collective Security Treaty Organization|ОДКБ' },
  {
    id: 'cica',
    kind: 'organisation',
    names: 'CICA|Conference on Interaction and Confidence-Building Measures in Asia|СВМДА|АӨСШК',
  },
  { id: 'eaeu', kind: 'organisation', names: 'EAEU|Eurasian Economic Union|ЕАЭС' },
  {
    id: 'turksoy',
    kind: 'organisation',
    names: 'TURKSOY|TÜRKSOY|International Organization of Turkic Culture|TURKPA|Turkic Academy',
  },
  { id: 'asean', kind: 'organisation', names: 'ASEAN|Association of Southeast Asian Nations|АСЕАН' },
  {
    id: 'gcc',
    kind: 'organisation',
    names:
      'GCC|Gulf Cooperation Council|ECOWAS|SAARC|CARICOM|MERCOSUR|Organization of American States|OAS|Council of Europe|Commonwealth|Commonwealth of Nations|The Commonwealth',
  },
  {
    id: 'groups',
    kind: 'organisation',
    names: 'BRICS|G7|G20|G77|БРИКС|Interpol|INTERPOL|OPEC|World Bank|IMF|WHO|Red Cross|ICRC|FATF',
  },
  {
    id: 'order-of-malta',
    kind: 'organisation',
    names:
      'Sovereign Military Order of Malta|Order of Malta|Sovereign Order of Malta|Knights of Malta|SMOM|Мальтийский орден|Ordre de Malte',
  },
  {
    id: 'islamic-state',
    kind: 'organisation',
    names:
      'Islamic State|ISIS|ISIL|Daesh|Islamic State of Iraq|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State in Iraq and Syria|Taliban|Al-Qaida|Hamas|Hezbollah|ИГИЛ|داعش',
  },
];

/** Organisations of the register, by every name found for them; the ids are those of the register. */
export const organisations: readonly Organisation[] = [
  {
    id: 'turkic-council',
    names:
      'Turkic Council|Organization of Turkic States|OTS|The Turkic Council|Turkic States Organization|Organization of the Turkic States|Turkic States|' +
      'Cooperation Council of Turkic-Speaking States|Cooperation Council of Turkic Speaking Countries|Cooperation Council of the Turkic Speaking States|CCTS|' +
      'Council of Turkic-Speaking States|Council of Turkic States|Turkic-Speaking States|' +
      'Türk Konseyi|Türk Keneşi|Türk Devletleri Teşkilatı|TDT|Türk Dili Konuşan Ülkeler İşbirliği Konseyi|' +
      'Тюркский совет|Организация тюркских государств|ОТГ|Совет сотрудничества тюркоязычных государств|ССТГ|Тюркский Совет сотрудничества|Организация Тюркских Стран|' +
      'Түркі кеңесі|Түркі мемлекеттері ұйымы|ТМҰ|Түркітілдес мемлекеттердің ынтымақтастық кеңесі|Түркі мемлекеттер ұйымы|Türki memleketteri uıymy|' +
      'Türk Şurası|Türk Dövlətləri Təşkilatı|Türkdilli Dövlətlərin Əməkdaşlıq Şurası|' +
      'Түрк кеңеши|Түрк мамлекеттер уюму|Түрк мамлекеттеринин уюму|Turkiy davlatlar tashkiloti|Turkiy kengash|Туркий давлатлар ташкилоти|' +
      'Türki döwletleriň guramasy|Türki geňeşi|Türk Tanács|Türk Államok Szervezete|' +
      'Conseil turcique|Organisation des États turciques|Organisation des États turcs|Conseil turc|Consejo Túrquico|Organización de Estados Túrquicos|Consejo Turco|' +
      'Turkrat|Türkischer Rat|Organisation der Turkstaaten|Organisation Türkischer Staaten|Consiglio turco|Organizzazione degli Stati turchi|' +
      'منظمة الدول التركية|المجلس التركي|مجلس تعاون الدول الناطقة بالتركية|突厥国家组织|突厥议会|突厥语国家合作委员会|突厥委员会|سازمان کشورهای ترک|شورای ترک',
  },
];
