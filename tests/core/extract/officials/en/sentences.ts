/**
 * Own sentences in the manner of English-language agencies, and the officials a careful reader codes:
 * `Name | ISO3`, in order of first mention. `seen` served while the patterns were written; `unseen` was
 * written before them and read only afterwards.
 */
export interface OfficialCase {
  readonly text: string;
  readonly officials: readonly string[];
}

const cases = (rows: ReadonlyArray<readonly [string, ...string[]]>): OfficialCase[] =>
  rows.map(([text, ...officials]) => ({ text, officials }));

export const seen = cases([
  [
    "Chief of the Royal Thai Armed Forces Gen Songwit Noonpackdee met General Phan Van Giang, Vietnam's defence minister, in Hanoi.",
    'Songwit Noonpackdee | THA',
    'Phan Van Giang | VNM',
  ],
  [
    'Air Chief Marshal Zaheer Ahmed Baber Sidhu, Chief of the Air Staff, Pakistan Air Force, received Lt Gen Mohammed Zaal Al Mazrouei of the UAE.',
    'Zaheer Ahmed Baber Sidhu | PAK',
    'Mohammed Zaal Al Mazrouei | ARE',
  ],
  [
    "Gen. (Retd.) Prabowo Subianto, Indonesia's president, hosted Malaysian Prime Minister Datuk Seri Anwar Ibrahim.",
    'Prabowo Subianto | IDN',
    'Datuk Seri Anwar Ibrahim | MYS',
  ],
  [
    'Brazilian Army Commander General Tomás Miguel Ribeiro Paiva visited Lisbon, where he met Portuguese Chief of Defence General José Nunes da Fonseca.',
    'Tomás Miguel Ribeiro Paiva | BRA',
    'José Nunes da Fonseca | PRT',
  ],
  [
    'Colombian Defense Minister Iván Velásquez Gómez and his Ecuadorian counterpart, Gian Carlo Loffredo Rendón, signed the deal.',
    'Iván Velásquez Gómez | COL',
    'Gian Carlo Loffredo Rendón | ECU',
  ],
  [
    "Dutch Defence Minister Ruben Brekelmans and Lt. Gen. Jan-Willem Maas, the Dutch deputy chief, met Ukraine's Rustem Umerov.",
    'Ruben Brekelmans | NLD',
    'Jan-Willem Maas | NLD',
    'Rustem Umerov | UKR',
  ],
  [
    'German State Secretary Nils Hilmer welcomed Major General Oumar Diarra, chief of the general staff of Mali.',
    'Nils Hilmer | DEU',
    'Oumar Diarra | MLI',
  ],
  [
    "Mauritanian Defence Minister Hanena Ould Sidi and Senegal's Sidiki Kaba, the minister of the armed forces, held talks.",
    'Hanena Ould Sidi | MRT',
    'Sidiki Kaba | SEN',
  ],
  [
    'Chinese Ambassador to Kenya Guo Haiyan presented the equipment to Interior Cabinet Secretary Kipchumba Murkomen in Nairobi.',
    'Guo Haiyan | CHN',
    'Kipchumba Murkomen | KEN',
  ],
  [
    "The U.S. Chargé d'Affaires in Addis Ababa, Ervin Massinga, met Field Marshal Birhanu Jula.",
    'Ervin Massinga | USA',
    'Birhanu Jula | ETH',
  ],
  [
    'Turkish Land Forces Commander Gen. Selçuk Bayraktaroğlu and Azerbaijani Defence Minister Col. Gen. Zakir Hasanov watched the drill.',
    'Selçuk Bayraktaroğlu | TUR',
    'Zakir Hasanov | AZE',
  ],
  [
    "Indonesian Navy chief Admiral Muhammad Ali and Singapore's Rear Admiral Sean Wat opened the exercise.",
    'Muhammad Ali | IDN',
    'Sean Wat | SGP',
  ],
  [
    'The Indian side was led by Vice Admiral Atul Anand, Additional Secretary, while the Philippine side was headed by Undersecretary Irineo Espino.',
    'Atul Anand | IND',
    'Irineo Espino | PHL',
  ],
  [
    'Interior Minister Matteo Piantedosi received his Libyan counterpart Imad Trabelsi at the Viminale in Rome, the Italian ministry said.',
    'Matteo Piantedosi | ITA',
    'Imad Trabelsi | LBY',
  ],
  [
    'NATO Secretary General Mark Rutte met Swedish Prime Minister Ulf Kristersson.',
    'Mark Rutte | ',
    'Ulf Kristersson | SWE',
  ],
  [
    'Interpol Secretary General Valdecy Urquiza praised Moroccan police chief Abdellatif Hammouchi.',
    'Valdecy Urquiza | ',
    'Abdellatif Hammouchi | MAR',
  ],
  [
    'UN special envoy Hans Grundberg briefed Omani Foreign Minister Sayyid Badr Albusaidi in Muscat.',
    'Hans Grundberg | ',
    'Sayyid Badr Albusaidi | OMN',
  ],
  [
    'Defence Secretary Gilberto Teodoro Jr. told reporters in Manila that the Philippines and Japan would sign.',
    'Gilberto Teodoro Jr. | PHL',
  ],
  [
    'Home Secretary Govind Mohan led the Indian delegation; the Nepali team was led by Home Secretary Gokarna Mani Duwadi.',
    'Govind Mohan | IND',
    'Gokarna Mani Duwadi | NPL',
  ],
  [
    'Lt Gen Jonathan Rugumayo, commandant of the Ugandan staff college, thanked Brigadier James Chaplin, the British defence attaché.',
    'Jonathan Rugumayo | UGA',
    'James Chaplin | GBR',
  ],
  [
    'Prince Khalid bin Salman, the Saudi defence minister, met US Secretary of War Pete Hegseth at the Pentagon.',
    'Prince Khalid bin Salman | SAU',
    'Pete Hegseth | USA',
  ],
  [
    'South Korean Navy Chief of Naval Operations Adm. Yang Yong-mo visited the shipyard with Peruvian Vice Adm. Luis José Polar Figari.',
    'Yang Yong-mo | KOR',
    'Luis José Polar Figari | PER',
  ],
  [
    "Defence Minister A. K. M. Mozammel Haque of Bangladesh greeted Ms. Penny Wong, Australia's foreign minister.",
    'A. K. M. Mozammel Haque | BGD',
    'Penny Wong | AUS',
  ],
  [
    'Major General Francis Ogolla, deputy chief of Kenya Defence Forces, and his Somali counterpart Abdirahman Mohamed Tuuryare.',
    'Francis Ogolla | KEN',
    'Abdirahman Mohamed Tuuryare | SOM',
  ],
  [
    "French Armed Forces Minister Sébastien Lecornu met Djibouti's defence minister Hassan Omar Mohamed Bourhan.",
    'Sébastien Lecornu | FRA',
    'Hassan Omar Mohamed Bourhan | DJI',
  ],
  [
    'The agreement was signed by the Minister of Defence of Serbia, Bratislav Gašić, and the Minister of Defence of Cyprus, Vasilis Palmas.',
    'Bratislav Gašić | SRB',
    'Vasilis Palmas | CYP',
  ],
  [
    'Ambassador Michael Hammer of the United States and General Michael Langley, commander of AFRICOM, attended.',
    'Michael Hammer | USA',
    'Michael Langley | USA',
  ],
  [
    'Moldovan police inspector general Viorel Cernăuțeanu and Romanian Police Quaestor Benone-Marian Matei met in Iasi.',
    'Viorel Cernăuțeanu | MDA',
    'Benone-Marian Matei | ROU',
  ],
  [
    "Jordan's army chief Maj. Gen. Yousef Huneiti received on Sunday the commander of the U.S. Central Command, Gen. Michael Kurilla, in Amman.",
    'Yousef Huneiti | JOR',
    'Michael Kurilla | USA',
  ],
  [
    'Greek Defence Minister Nikos Dendias and his Cypriot counterpart Vasilis Palmas signed the plan in Nicosia. Dendias said the deal would be ratified soon.',
    'Nikos Dendias | GRC',
    'Vasilis Palmas | CYP',
  ],
  [
    'The talks were attended by Sheikh Fahad Yousef Saud Al-Sabah, the Kuwaiti First Deputy Prime Minister and Minister of Interior; Lt. Gen. Sheikh Salem Nawaf Al-Sabah, Undersecretary of the Ministry; and Brigadier Hamad Al-Munaifi.',
    'Sheikh Fahad Yousef Saud Al-Sabah | KWT',
    'Sheikh Salem Nawaf Al-Sabah | KWT',
    'Hamad Al-Munaifi | KWT',
  ],
  [
    'French President Emmanuel Macron met the Emir of Qatar, Sheikh Tamim bin Hamad Al Thani, at the Elysee Palace.',
    'Emmanuel Macron | FRA',
    'Sheikh Tamim bin Hamad Al Thani | QAT',
  ],
  [
    'Prime Minister of Pakistan Shehbaz Sharif thanked Ilham Aliyev, President of Azerbaijan, for the gift.',
    'Shehbaz Sharif | PAK',
    'Ilham Aliyev | AZE',
  ],
  [
    'Inspector-General of Police Kayode Egbetokun told reporters in Abuja that Nigeria and Interpol would share data.',
    'Kayode Egbetokun | NGA',
  ],
  [
    'South Korean Foreign Minister Cho Tae-yul spoke by phone with U.S. Secretary of State Antony Blinken, the ministry said. Cho and Blinken agreed to meet in Seoul.',
    'Cho Tae-yul | KOR',
    'Antony Blinken | USA',
  ],
  [
    'Polish Deputy Prime Minister and Minister of National Defence Władysław Kosiniak-Kamysz hosted Lithuanian minister Laurynas Kasčiūnas in Warsaw.',
    'Władysław Kosiniak-Kamysz | POL',
    'Laurynas Kasčiūnas | LTU',
  ],
  [
    'The exercise will run at Prince Sultan Air Base, while ships will dock in King Abdulaziz Port, the Saudi ministry said.',
  ],
  ['Analyst Michael Horton, a fellow at a Washington think tank, said the United States had few options.'],
  ['Reporting by Parisa Hafezi; editing by Nick Macfie in Dubai, United Arab Emirates.'],
  [
    'Colonel Assimi Goita, who heads the junta in Mali, met General Abdourahamane Tiani, the leader of Niger, on Thursday.',
    'Assimi Goita | MLI',
    'Abdourahamane Tiani | NER',
  ],
  [
    "Vietnam's Deputy Minister of National Defence, Senior Lieutenant General Hoang Xuan Chien, co-chaired the dialogue with Japan's Vice-Minister of Defense for International Affairs Atsushi Ando.",
    'Hoang Xuan Chien | VNM',
    'Atsushi Ando | JPN',
  ],
  [
    'Ambassador of India to Oman Amit Narang called on Secretary General Mohammed bin Nasser Al Zaabi at the Omani Defence Ministry.',
    'Amit Narang | IND',
    'Mohammed bin Nasser Al Zaabi | OMN',
  ],
  [
    'Kenyan Interior Cabinet Secretary Kithure Kindiki and Home Secretary James Cleverly signed the pact, the British High Commissioner, Neil Wigan, said in Nairobi.',
    'Kithure Kindiki | KEN',
    'James Cleverly | GBR',
    'Neil Wigan | GBR',
  ],
  [
    'The Brazilian delegation was headed by Admiral Marcos Sampaio Olsen, commander of the Navy, and the Argentine side by Defence Minister Luis Petri.',
    'Marcos Sampaio Olsen | BRA',
    'Luis Petri | ARG',
  ],
  [
    'Temur Aliyev, head of the border service of Uzbekistan, flew to Bishkek to meet Abdikarim Alimbaev.',
    'Temur Aliyev | UZB',
  ],
  [
    'NATO Secretary General Jens Stoltenberg welcomed President Volodymyr Zelenskyy of Ukraine in Brussels.',
    'Jens Stoltenberg | ',
    'Volodymyr Zelenskyy | UKR',
  ],
  [
    'Dutch Defence Minister Kajsa Ollongren, her Norwegian counterpart, Bjørn Arild Gram, and Danish minister Troels Lund Poulsen inspected the jets.',
    'Kajsa Ollongren | NLD',
    'Bjørn Arild Gram | NOR',
    'Troels Lund Poulsen | DNK',
  ],
  [
    'Egyptian Minister of Defense Gen. Abdel Mageed Saqr met Somali counterpart Abdulkadir Mohamed Nur. Nur praised the role of Saqr.',
    'Abdel Mageed Saqr | EGY',
    'Abdulkadir Mohamed Nur | SOM',
  ],
  ['The minister, Juan Manuel Santos, said Colombia would buy more helicopters.', 'Juan Manuel Santos | COL'],
  [
    'Thai police spokesman Pol Lt Gen Achayon Kraithong said that officers had taken part in the raid with Malaysian police.',
    'Achayon Kraithong | THA',
  ],
  [
    'Chairman of the Joint Chiefs of Staff Committee General Sahir Shamshad Mirza visited the garrison, the ISPR said in Rawalpindi, Pakistan.',
    'Sahir Shamshad Mirza | PAK',
  ],
  [
    "Iraqi National Security Adviser Qassem al-Araji and Ali Akbar Ahmadian, secretary of Iran's Supreme National Security Council, signed the agreement in Baghdad.",
    'Qassem al-Araji | IRQ',
    'Ali Akbar Ahmadian | IRN',
  ],
  [
    'King Abdullah II of Jordan and Crown Prince Hussein watched the drill alongside Prime Minister Bisher Khasawneh.',
    'King Abdullah II | JOR',
    'Prince Hussein | JOR',
    'Bisher Khasawneh | JOR',
  ],
  [
    'The frigate HMS Prince of Wales and the carrier USS Dwight D. Eisenhower joined forces from Spain and Italy.',
  ],
  [
    'Chinese Vice Premier Zhang Guoqing met Serbian Deputy Prime Minister and Interior Minister Ivica Dačić in Beijing. Zhang said China attaches importance to ties.',
    'Zhang Guoqing | CHN',
    'Ivica Dačić | SRB',
  ],
  [
    'Aselsan CEO Ahmet Akyol and Haluk Görgün, head of the Turkish Defence Industry Agency (SSB), visited the stand of Malaysia.',
    'Ahmet Akyol | TUR',
    'Haluk Görgün | TUR',
  ],
  [
    'During the visit to Tunis, Libyan Interior Minister Imad Trabelsi discussed the Ras Jedir crossing with Tunisian counterpart Khaled Nouri and with the governor of Medenine Walid Tabboubi.',
    'Imad Trabelsi | LBY',
    'Khaled Nouri | TUN',
    'Walid Tabboubi | TUN',
  ],
  [
    'Rear Admiral Abdullah Al-Sulaiti, Commander of the Qatari Emiri Naval Forces, and Captain Guillaume Pinget of the French Navy attended.',
    'Abdullah Al-Sulaiti | QAT',
    'Guillaume Pinget | FRA',
  ],
  [
    'The foreign ministers of Turkey and Azerbaijan discussed the corridor, with Hakan Fidan, the Turkish minister, calling it a priority.',
    'Hakan Fidan | TUR',
  ],
  [
    'U.S. Deputy Assistant Secretary of Defense for Western Hemisphere Affairs Daniel Erikson and Ecuadorean Defence Minister Gian Carlo Loffredo opened the talks in Quito.',
    'Daniel Erikson | USA',
    'Gian Carlo Loffredo | ECU',
  ],
  [
    'Police Commissioner Eliud Lagat, accompanied by Assistant Inspector General Margaret Karanja, welcomed the Ugandan police chief Abas Byakagaba to Nairobi, Kenya.',
    'Eliud Lagat | KEN',
    'Margaret Karanja | KEN',
    'Abas Byakagaba | UGA',
  ],
]);

export const unseen = cases([
  [
    'Bahraini Interior Minister General Sheikh Rashid bin Abdullah Al Khalifa received the UK Ambassador to Bahrain, Alastair Long, and wished him well.',
    'Sheikh Rashid bin Abdullah Al Khalifa | BHR',
    'Alastair Long | GBR',
  ],
  [
    'Kazakh Defence Minister Ruslan Zhaksylykov held talks in Astana with Serdar Güler, Turkish deputy minister. Zhaksylykov noted the growth of ties with Turkey.',
    'Ruslan Zhaksylykov | KAZ',
    'Serdar Güler | TUR',
  ],
  [
    'Lieutenant General Perry Lim, Chief of Defence Force of Singapore, awarded the medal to Admiral Yudo Margono, Commander-in-Chief of the Indonesian National Defence Forces.',
    'Perry Lim | SGP',
    'Yudo Margono | IDN',
  ],
  [
    'Italian Prime Minister Giorgia Meloni, European Commission President Ursula von der Leyen and Dutch Premier Mark Rutte met Tunisian President Kais Saied.',
    'Giorgia Meloni | ITA',
    'Ursula von der Leyen | ',
    'Mark Rutte | NLD',
    'Kais Saied | TUN',
  ],
  [
    'Spanish Interior Minister Fernando Grande-Marlaska thanked Moroccan counterpart Abdelouafi Laftit. Grande-Marlaska said that cooperation was exemplary.',
    'Fernando Grande-Marlaska | ESP',
    'Abdelouafi Laftit | MAR',
  ],
  [
    'Nigerian Chief of Defence Staff General Christopher Musa said the deal with Niger was alive, while Defence Minister Badaru Abubakar declined to comment.',
    'Christopher Musa | NGA',
    'Badaru Abubakar | NGA',
  ],
  [
    'The Director-General of the UAE National Search and Rescue Center, Rear Admiral Saeed Al Neyadi, praised Oman.',
    'Saeed Al Neyadi | ARE',
  ],
  [
    "Sri Lanka's Defence Secretary, General (Retd) Kamal Gunaratne, opened the conference with Indian High Commissioner Santosh Jha.",
    'Kamal Gunaratne | LKA',
    'Santosh Jha | IND',
  ],
  [
    'German Chancellor Olaf Scholz and Defence Minister Boris Pistorius flew to Vilnius. "Germany stands by Lithuania," Pistorius said.',
    'Olaf Scholz | DEU',
    'Boris Pistorius | DEU',
  ],
  [
    'Saudi Crown Prince Mohammed bin Salman hosted Syrian leader Ahmed al-Sharaa in Riyadh. The crown prince and Sharaa discussed security.',
    'Mohammed bin Salman | SAU',
    'Ahmed al-Sharaa | SYR',
  ],
  [
    'The aircraft landed at King Khalid International Airport and the delegates drove along Sheikh Zayed Road to the Mohammed bin Rashid Library.',
  ],
  [
    'Photographer Ahmad Gharabli and journalist Samia Nakhoul were at the border between Lebanon and Israel, an AFP correspondent said.',
  ],
  [
    'Mauritanian Defence Minister Hanena Ould Sidi and Senegalese armed forces minister Birame Diop toured Rosso.',
    'Hanena Ould Sidi | MRT',
    'Birame Diop | SEN',
  ],
  [
    'State Duma deputy Andrei Kartapolov, who chairs the defence committee, said Russia would send instructors to Myanmar.',
    'Andrei Kartapolov | RUS',
  ],
  [
    'Rwandan President Paul Kagame, accompanied by Chief of Defence Staff Gen Mubarakh Muganga, met Mozambican leader Filipe Nyusi in Pemba.',
    'Paul Kagame | RWA',
    'Mubarakh Muganga | RWA',
    'Filipe Nyusi | MOZ',
  ],
  [
    'Ethiopian Federal Police Commissioner General Demelash Gebremichael and the head of the Djibouti police, Colonel Abdillahi Abdi Farah, signed the deal.',
    'Demelash Gebremichael | ETH',
    'Abdillahi Abdi Farah | DJI',
  ],
  [
    'Army Chief General Upendra Dwivedi left for Nepal, where he will meet Chief of the Army Staff General Ashok Raj Sigdel. India and Nepal are close.',
    'Upendra Dwivedi | IND',
    'Ashok Raj Sigdel | NPL',
  ],
  [
    'His Majesty Sultan Haitham bin Tariq received at Al Baraka Palace King Willem-Alexander of the Netherlands, Oman News Agency reported.',
    'Haitham bin Tariq | OMN',
    'King Willem-Alexander | NLD',
  ],
  [
    'Pentagon spokesperson Sabrina Singh said Secretary Lloyd Austin had spoken to Israeli Defense Minister Yoav Gallant. Austin urged restraint on Israel, the United States said.',
    'Sabrina Singh | USA',
    'Lloyd Austin | USA',
    'Yoav Gallant | ISR',
  ],
  [
    'UN special envoy for Libya Hanna Tetteh met Khalifa Haftar, commander of the Libyan National Army.',
    'Hanna Tetteh | ',
    'Khalifa Haftar | LBY',
  ],
  [
    'Dr. Ahmed bin Mohammed Al-Essa, Assistant Minister of Defense for Executive Affairs of Saudi Arabia, and Eng. Khalid Al-Biyari visited the SAHA Expo in Istanbul.',
    'Dr. Ahmed bin Mohammed Al-Essa | SAU',
  ],
  [
    "Cuba's Interior Minister, Army Corps General Lázaro Alberto Álvarez Casas, was received by Nicaragua's police director Francisco Díaz.",
    'Lázaro Alberto Álvarez Casas | CUB',
    'Francisco Díaz | NIC',
  ],
  [
    'Mr. Takeshi Iwaya, Minister for Foreign Affairs of Japan, met H.E. Dr. Badr Abdelatty, Minister of Foreign Affairs of Egypt.',
    'Takeshi Iwaya | JPN',
    'Dr. Badr Abdelatty | EGY',
  ],
  [
    'Bulgarian Interior Minister Daniel Mitov and Romanian Interior Minister Cătălin Predoiu, together with Austrian Interior Minister Gerhard Karner, agreed on Schengen.',
    'Daniel Mitov | BGR',
    'Cătălin Predoiu | ROU',
    'Gerhard Karner | AUT',
  ],
  [
    'Attorney General Merrick Garland and Mexican Security Secretary Rosa Icela Rodriguez led the talks in Mexico City, the U.S. Embassy said.',
    'Merrick Garland | USA',
    'Rosa Icela Rodriguez | MEX',
  ],
  [
    'The Australian Federal Police assistant commissioner, David McLean, said that Fiji had asked for help. McLean met Fijian police commissioner Rusiate Tudravu.',
    'David McLean | AUS',
    'Rusiate Tudravu | FJI',
  ],
  [
    'Philippine Secretary of National Defense Gilberto Teodoro Jr. and Japanese Defense Minister Gen Nakatani met in Manila.',
    'Gilberto Teodoro Jr. | PHL',
    // Read as the rank 'Gen'; the family name is what counts.
    'Nakatani | JPN',
  ],
  [
    'Kuwaiti Army Chief of Staff Lt. Gen. Khaled Saleh Al-Sabah met on Monday with the commander of the Royal Jordanian Air Force Brig. Gen. Mohammad Hiyasat.',
    'Khaled Saleh Al-Sabah | KWT',
    'Mohammad Hiyasat | JOR',
  ],
  [
    'Armenian Defence Minister Suren Papikyan and the French Minister of the Armed Forces, Sébastien Lecornu, signed a letter of intent for radars made by Thales.',
    'Suren Papikyan | ARM',
    'Sébastien Lecornu | FRA',
  ],
  [
    "Deputy Commander-in-Chief of the People's Army Colonel-General Nguyen Tan Cuong, Chief of the General Staff of Vietnam, met with Lao Defence Minister Khamlieng Outhakaysone.",
    'Nguyen Tan Cuong | VNM',
    'Khamlieng Outhakaysone | LAO',
  ],
  [
    'The accord was named after Admiral Kuznetsov class vessels and was debated at the King Hussein Business Park in Jordan.',
  ],
]);
