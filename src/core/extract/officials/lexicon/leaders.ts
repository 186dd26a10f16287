/**
 * Who has led each state since about 2000: heads of state and government, and the ministers whom the news
 * names most. Reports leave out whose president somebody known is; the name then tells it.
 *
 * One line a country: ISO3, then names in Latin letters as they are usually written; names in Arabic letters are
 * compared by sound. Nobody stands under two countries.
 */
const LEADERS = `
AFG Hamid Karzai|Ashraf Ghani|Abdullah Abdullah|Hibatullah Akhundzada|Sirajuddin Haqqani|Amir Khan Muttaqi|Mohammad Yaqoob|Hanif Atmar
AGO Jose Eduardo dos Santos|Joao Lourenco
ALB Sali Berisha|Edi Rama|Ilir Meta|Bajram Begaj|Fatmir Mediu|Niko Peleshi
ARE Khalifa bin Zayed|Mohamed bin Zayed|Mohammed bin Rashid|Saif bin Zayed|Abdullah bin Zayed|Mansour bin Zayed|Mohammed Ahmed Al Bowardi|Hamdan bin Mohammed|Mohamed bin Mubarak Al Mazrouei
ARG Nestor Kirchner|Cristina Fernandez|Cristina Kirchner|Mauricio Macri|Alberto Fernandez|Javier Milei|Patricia Bullrich|Luis Petri|Sabina Frederic|Nilda Garre|Julio Martinez
ARM Robert Kocharyan|Serzh Sargsyan|Nikol Pashinyan|Armen Sarkissian|Vahagn Khachaturyan|Suren Papikyan|Suren Papikian|Ararat Mirzoyan|Davit Tonoyan|Seyran Ohanyan
AUS John Howard|Kevin Rudd|Julia Gillard|Tony Abbott|Malcolm Turnbull|Scott Morrison|Anthony Albanese|Julie Bishop|Marise Payne|Penny Wong|Richard Marles|Peter Dutton|Linda Reynolds|Christopher Pyne|Clare O'Neil|Bob Carr|Stephen Smith|Mark Binskin|Angus Campbell|Pat Conroy
AUT Heinz Fischer|Alexander Van der Bellen|Sebastian Kurz|Karl Nehammer|Christian Stocker|Werner Faymann|Johanna Mikl-Leitner|Klaudia Tanner|Gerhard Karner|Wolfgang Sobotka|Hans Peter Doskozil|Alexander Schallenberg
AZE Heydar Aliyev|Ilham Aliyev|Zakir Hasanov|Elmar Mammadyarov|Jeyhun Bayramov|Vilayat Eyvazov|Safar Abiyev|Hikmet Hajiyev
BDI Pierre Nkurunziza|Evariste Ndayishimiye|Domitien Ndayizeye|Prime Niyongabo
BEL Guy Verhofstadt|Elio Di Rupo|Charles Michel|Sophie Wilmes|Alexander De Croo|Bart De Wever|Ludivine Dedonder|Theo Francken|Jan Jambon|Didier Reynders
BEN Thomas Boni Yayi|Patrice Talon
BFA Blaise Compaore|Roch Marc Christian Kabore|Paul-Henri Damiba|Ibrahim Traore
BGD Sheikh Hasina|Khaleda Zia|Muhammad Yunus|Asaduzzaman Khan|Zillur Rahman|Abdul Hamid|Waker-Uz-Zaman|Tarique Rahman
BGR Boyko Borissov|Rumen Radev|Rosen Plevneliev|Kiril Petkov|Nikolai Denkov|Krasimir Karakachanov|Ekaterina Zaharieva|Nickolay Mladenov|Sergei Stanishev
BHR Hamad bin Isa|Salman bin Hamad|Rashid bin Abdullah|Khalifa bin Salman|Khalid bin Ahmed|Abdullatif bin Rashid|Khalifa bin Ahmed
BHS Hubert Ingraham|Perry Christie|Hubert Minnis|Philip Davis
BIH Milorad Dodik|Bakir Izetbegovic|Dragan Covic|Zeljko Komsic|Zukan Helez|Selmo Cikotic|Sefik Dzaferovic
BLR Alexander Lukashenko|Viktor Khrenin|Vladimir Makei|Maxim Ryzhenkov
BLZ Said Musa|Dean Barrow|Johnny Briceno
BOL Evo Morales|Jeanine Anez|Luis Arce|Carlos Mesa|Gonzalo Sanchez de Lozada|Rodrigo Paz
BRA Luiz Inacio Lula|Fernando Henrique Cardoso|Dilma Rousseff|Michel Temer|Jair Bolsonaro|Celso Amorim|Nelson Jobim|Jose Mucio|Flavio Dino|Mauro Vieira|Ricardo Lewandowski|Raul Jungmann
BRB Mia Mottley|Freundel Stuart|Owen Arthur|David Thompson
BRN Hassanal Bolkiah
BTN Jigme Khesar|Lotay Tshering|Tshering Tobgay
BWA Festus Mogae|Ian Khama|Mokgweetsi Masisi|Duma Boko
CAF Francois Bozize|Michel Djotodia|Catherine Samba-Panza|Faustin-Archange Touadera
CAN Jean Chretien|Paul Martin|Stephen Harper|Justin Trudeau|Mark Carney|Harjit Sajjan|Anita Anand|Bill Blair|David McGuinty|Melanie Joly|Peter MacKay|John Baird|Jason Kenney|Chrystia Freeland
CHE Viola Amherd|Ueli Maurer|Didier Burkhalter|Ignazio Cassis|Micheline Calmy-Rey|Simonetta Sommaruga|Guy Parmelin|Martin Pfister
CHL Ricardo Lagos|Michelle Bachelet|Sebastian Pinera|Gabriel Boric|Carolina Toha|Maya Fernandez|Jose Antonio Kast
CHN Jiang Zemin|Hu Jintao|Xi Jinping|Wen Jiabao|Li Keqiang|Li Qiang|Wang Yi|Yang Jiechi|Li Zhaoxing|Wei Fenghe|Chang Wanquan|Liang Guanglie|Li Shangfu|Dong Jun|Guo Shengkun|Zhao Kezhi|Wang Xiaohong|Meng Jianzhu|Qin Gang|Xu Qiliang|Fan Changlong|Zhang Youxia|Cao Gangchuan|Zhou Yongkang
CIV Laurent Gbagbo|Alassane Ouattara|Tene Birahima Ouattara|Hamed Bakayoko
CMR Paul Biya
COD Joseph Kabila|Felix Tshisekedi|Judith Suminwa
COG Denis Sassou Nguesso
COL Alvaro Uribe|Juan Manuel Santos|Ivan Duque|Gustavo Petro|Juan Carlos Pinzon|Guillermo Botero|Diego Molano|Ivan Velasquez|Rodrigo Rivera|Luis Carlos Villegas|Pedro Sanchez Suarez|German Vargas Lleras
COM Azali Assoumani|Ikililou Dhoinine
CPV Pedro Pires|Jorge Carlos Fonseca|Jose Maria Neves|Ulisses Correia
CRI Oscar Arias|Laura Chinchilla|Luis Guillermo Solis|Carlos Alvarado|Rodrigo Chaves
CUB Fidel Castro|Raul Castro|Miguel Diaz-Canel|Bruno Rodriguez
CYP Tassos Papadopoulos|Demetris Christofias|Nicos Anastasiades|Nikos Christodoulides|Savvas Angelides|Charalambos Petrides|Vasilis Palmas|Constantinos Kombos
CZE Vaclav Klaus|Milos Zeman|Petr Pavel|Andrej Babis|Petr Fiala|Bohuslav Sobotka|Jana Cernochova|Lubomir Metnar|Martin Stropnicky|Vit Rakusan|Jan Lipavsky|Mirek Topolanek|Petr Necas
DEU Gerhard Schroeder|Angela Merkel|Olaf Scholz|Friedrich Merz|Frank-Walter Steinmeier|Ursula von der Leyen|Annegret Kramp-Karrenbauer|Christine Lambrecht|Boris Pistorius|Nancy Faeser|Thomas de Maiziere|Horst Seehofer|Annalena Baerbock|Heiko Maas|Sigmar Gabriel|Guido Westerwelle|Wolfgang Schaeuble|Karl-Theodor zu Guttenberg|Alexander Dobrindt|Johann Wadephul|Joschka Fischer
DJI Ismail Omar Guelleh|Hassan Omar Mohamed Bourhan|Mahamoud Ali Youssouf
DNK Anders Fogh Rasmussen|Lars Lokke Rasmussen|Helle Thorning-Schmidt|Mette Frederiksen|Trine Bramsen|Morten Bodskov|Jakob Ellemann-Jensen|Troels Lund Poulsen|Peter Christensen
DOM Leonel Fernandez|Danilo Medina|Luis Abinader
DZA Abdelaziz Bouteflika|Abdelmadjid Tebboune|Said Chengriha|Ahmed Gaid Salah|Ramtane Lamamra|Sabri Boukadoum|Ahmed Attaf|Mourad Medelci|Ahmed Ouyahia|Noureddine Bedoui|Kamel Beldjoud|Brahim Merad|Daho Ould Kablia|Yazid Zerhouni|Nadir Larbaoui|Tayeb Belaiz
ECU Jamil Mahuad|Lucio Gutierrez|Alfredo Palacio|Rafael Correa|Lenin Moreno|Guillermo Lasso|Daniel Noboa|Gian Carlo Loffredo|Fander Falconi|Javier Ponce|Ricardo Patino|Miguel Carvajal
EGY Hosni Mubarak|Mohamed Morsi|Adly Mansour|Abdel Fattah el-Sisi|Mohamed Hussein Tantawi|Sedki Sobhi|Mohamed Zaki|Abdel Mageed Saqr|Sameh Shoukry|Badr Abdelatty|Ahmed Aboul Gheit|Mahmoud Tawfik|Magdy Abdel Ghaffar|Nabil Fahmy|Mostafa Madbouly|Sherif Ismail|Ibrahim Mahlab|Hesham Qandil|Ahmed Nazif|Habib el-Adly|Mahmoud Hegazy|Mohamed Farid Hegazy|Abbas Kamel|Mohamed Kamel Amr|Osama Askar|Ahmed Khalifa
ERI Isaias Afwerki|Osman Saleh
ESP Jose Maria Aznar|Jose Luis Rodriguez Zapatero|Mariano Rajoy|Pedro Sanchez|Fernando Grande-Marlaska|Margarita Robles|Juan Ignacio Zoido|Jorge Fernandez Diaz|Alfredo Perez Rubalcaba|Jose Manuel Albares|Miguel Angel Moratinos|Maria Dolores de Cospedal|Pedro Morenes|Arancha Gonzalez Laya|Carme Chacon
EST Toomas Hendrik Ilves|Kersti Kaljulaid|Alar Karis|Andrus Ansip|Kaja Kallas|Kristen Michal|Hanno Pevkur|Juri Luik|Kalle Laanet|Juri Ratas
ETH Meles Zenawi|Hailemariam Desalegn|Abiy Ahmed|Gedu Andargachew|Demeke Mekonnen|Gedion Timothewos|Taye Atske Selassie|Aisha Mohammed|Birhanu Jula|Abraham Belay|Demelash Gebremichael|Seyoum Mesfin
FIN Tarja Halonen|Sauli Niinisto|Alexander Stubb|Sanna Marin|Petteri Orpo|Antti Hakkanen|Jussi Niinisto|Antti Kaikkonen|Juha Sipila
FJI Frank Bainimarama|Sitiveni Rabuka|Laisenia Qarase|Inia Seruiratu|Pio Tikoduadua|Sitiveni Qiliho
FRA Jacques Chirac|Nicolas Sarkozy|Francois Hollande|Emmanuel Macron|Jean-Yves Le Drian|Florence Parly|Sebastien Lecornu|Gerald Darmanin|Bernard Cazeneuve|Christophe Castaner|Bruno Retailleau|Laurent Fabius|Catherine Colonna|Stephane Sejourne|Jean-Noel Barrot|Michele Alliot-Marie|Bernard Kouchner|Alain Juppe|Manuel Valls|Herve Morin|Gerard Longuet|Francois Fillon|Dominique de Villepin|Brice Hortefeux|Claude Gueant|Catherine Vautrin|Jean-Marie Bockel|Philippe Douste-Blazy
GAB Omar Bongo|Ali Bongo|Brice Oligui Nguema
GBR Tony Blair|Gordon Brown|David Cameron|Theresa May|Boris Johnson|Liz Truss|Rishi Sunak|Keir Starmer|Jack Straw|Margaret Beckett|David Miliband|William Hague|Philip Hammond|Michael Fallon|Gavin Williamson|Penny Mordaunt|Ben Wallace|Grant Shapps|John Healey|Dominic Raab|James Cleverly|David Lammy|Amber Rudd|Sajid Javid|Priti Patel|Suella Braverman|Yvette Cooper|Liam Fox|Des Browne|Geoff Hoon|Jeremy Hunt|Shabana Mahmood|Tobias Ellwood
GEO Eduard Shevardnadze|Mikheil Saakashvili|Bidzina Ivanishvili|Irakli Garibashvili|Giorgi Margvelashvili|Salome Zourabichvili|Irakli Kobakhidze|Irakli Chikovani|Juansher Burchuladze|Tinatin Khidasheli|Levan Izoria|Vakhtang Gomelauri|Giorgi Kvirikashvili|Mikheil Kavelashvili
GHA John Kufuor|John Atta Mills|John Mahama|Nana Akufo-Addo|Dominic Nitiwul|Ambrose Dery
GIN Lansana Conte|Alpha Conde|Mamady Doumbouya|Moussa Dadis Camara
GMB Yahya Jammeh|Adama Barrow
GNB Joao Bernardo Vieira|Umaro Sissoco Embalo|Jose Mario Vaz
GNQ Teodoro Obiang|Teodorin Nguema Obiang
GRC Kostas Karamanlis|George Papandreou|Antonis Samaras|Alexis Tsipras|Kyriakos Mitsotakis|Nikos Dendias|Nikos Panagiotopoulos|Panos Kammenos|Dora Bakoyannis|Giorgos Gerapetritis|Nikos Kotzias|Evangelos Apostolakis|Karolos Papoulias|Prokopis Pavlopoulos
GRD Keith Mitchell|Dickon Mitchell|Tillman Thomas
GTM Alvaro Colom|Otto Perez Molina|Jimmy Morales|Alejandro Giammattei|Bernardo Arevalo|Oscar Berger|Alfonso Portillo
GUY Bharrat Jagdeo|Donald Ramotar|David Granger|Irfaan Ali|Mohamed Irfaan Ali
HND Manuel Zelaya|Porfirio Lobo|Juan Orlando Hernandez|Xiomara Castro|Nasry Asfura
HRV Ivo Sanader|Jadranka Kosor|Zoran Milanovic|Kolinda Grabar-Kitarovic|Andrej Plenkovic|Ivo Josipovic|Stjepan Mesic|Damir Krsticevic|Mario Banozic|Ivan Anusic|Davor Bozinovic
HTI Jean-Bertrand Aristide|Rene Preval|Michel Martelly|Jovenel Moise|Ariel Henry|Garry Conille|Alix Didier Fils-Aime
HUN Ferenc Gyurcsany|Viktor Orban|Peter Szijjarto|Sandor Pinter|Kristof Szalay-Bobrovniczky|Tibor Benko|Istvan Simicsko|Csaba Hende|Janos Ader|Katalin Novak|Tamas Sulyok
IDN Megawati Sukarnoputri|Susilo Bambang Yudhoyono|Joko Widodo|Prabowo Subianto|Retno Marsudi|Ryamizard Ryacudu|Gatot Nurmantyo|Tito Karnavian|Hadi Tjahjanto|Andika Perkasa|Agus Subiyanto|Purnomo Yusgiantoro|Marty Natalegawa|Sjafrie Sjamsoeddin|Wiranto|Mahfud MD|Juwono Sudarsono|Luhut Pandjaitan|Sugiono|Listyo Sigit Prabowo|Moeldoko|Yudo Margono
IND Atal Bihari Vajpayee|Manmohan Singh|Narendra Modi|Rajnath Singh|Amit Shah|Subrahmanyam Jaishankar|S Jaishankar|Sushma Swaraj|Ajit Doval|Manohar Parrikar|Nirmala Sitharaman|Arun Jaitley|A K Antony|Pranab Mukherjee|P Chidambaram|Bipin Rawat|Anil Chauhan|Manoj Pande|Upendra Dwivedi|Sushilkumar Shinde|Salman Khurshid|S M Krishna|Shivraj Patil|Droupadi Murmu|Ram Nath Kovind|Pratibha Patil|Vikram Misri
IRL Bertie Ahern|Brian Cowen|Enda Kenny|Leo Varadkar|Micheal Martin|Simon Harris|Simon Coveney|Charlie Flanagan|Helen McEntee|Alan Shatter|Jim O'Callaghan
IRN Mohammad Khatami|Mahmoud Ahmadinejad|Hassan Rouhani|Ebrahim Raisi|Masoud Pezeshkian|Ali Khamenei|Mohammad Javad Zarif|Hossein Amir-Abdollahian|Abbas Araghchi|Manouchehr Mottaki|Ali Akbar Salehi|Ali Shamkhani|Ali Larijani|Ali Akbar Ahmadian|Abdolreza Rahmani Fazli|Ahmad Vahidi|Eskandar Momeni|Hossein Dehghan|Amir Hatami|Mohammad Reza Ashtiani|Aziz Nasirzadeh|Mohammad Bagheri|Hossein Salami|Mostafa Mohammad Najjar|Saeed Jalili|Hossein Zolfaghari|Mostafa Pourmohammadi|Abdolrahim Mousavi|Mohammad Bagher Ghalibaf
IRQ Jalal Talabani|Fuad Masum|Barham Salih|Abdul Latif Rashid|Iyad Allawi|Ibrahim al-Jaafari|Nouri al-Maliki|Haider al-Abadi|Adil Abdul-Mahdi|Mustafa al-Kadhimi|Mohammed Shia al-Sudani|Hoshyar Zebari|Fuad Hussein|Othman al-Ghanmi|Abdul Amir al-Shammari|Qasim al-Araji|Qassem al-Araji|Khaled al-Obeidi|Juma Inad|Najah al-Shammari|Thabit al-Abbasi|Bayan Jabr|Jawad al-Bolani|Mohammed al-Ghabban|Yassin al-Yasiri|Falih al-Fayyadh|Saadoun al-Dulaimi|Abdul Qadir al-Obeidi|Mohammed Ali al-Hakim|Irfan al-Hiyali|Masoud Barzani|Masrour Barzani|Nechirvan Barzani|Abdul Amir Yarallah
ISL Katrin Jakobsdottir|Gudlaugur Thor Thordarson|Bjarni Benediktsson|Kristrun Frostadottir|Sigmundur David Gunnlaugsson
ISR Ariel Sharon|Ehud Olmert|Benjamin Netanyahu|Naftali Bennett|Yair Lapid|Ehud Barak|Moshe Yaalon|Avigdor Lieberman|Benny Gantz|Yoav Gallant|Israel Katz|Shimon Peres|Isaac Herzog|Tzipi Livni|Gabi Ashkenazi|Eli Cohen|Gideon Saar|Amir Peretz
ITA Silvio Berlusconi|Romano Prodi|Mario Monti|Enrico Letta|Matteo Renzi|Paolo Gentiloni|Giuseppe Conte|Mario Draghi|Giorgia Meloni|Sergio Mattarella|Giorgio Napolitano|Guido Crosetto|Lorenzo Guerini|Roberta Pinotti|Elisabetta Trenta|Matteo Salvini|Marco Minniti|Angelino Alfano|Luciana Lamorgese|Matteo Piantedosi|Antonio Tajani|Luigi Di Maio|Franco Frattini|Roberto Maroni|Ignazio La Russa|Giampaolo Di Paola|Massimo D'Alema|Giuseppe Pisanu|Giuliano Amato
JAM P J Patterson|Portia Simpson Miller|Bruce Golding|Andrew Holness|Horace Chang
JOR Abdullah II|Ayman Safadi|Bisher al-Khasawneh|Omar al-Razzaz|Hani al-Mulki|Abdullah Ensour|Jafar Hassan|Mazin al-Faraya|Mazen al-Faraya|Yousef Huneiti|Nasser Judeh|Mahmoud Freihat|Samir Rifai|Marouf al-Bakhit|Hussein Majali|Ghaleb al-Zubi|Salameh Hammad|Mashal al-Zaben
JPN Junichiro Koizumi|Shinzo Abe|Yasuo Fukuda|Taro Aso|Yukio Hatoyama|Naoto Kan|Yoshihiko Noda|Yoshihide Suga|Fumio Kishida|Shigeru Ishiba|Sanae Takaichi|Taro Kono|Toshimitsu Motegi|Yoshimasa Hayashi|Yoko Kamikawa|Takeshi Iwaya|Itsunori Onodera|Gen Nakatani|Tomomi Inada|Nobuo Kishi|Yasukazu Hamada|Minoru Kihara|Seiji Maehara|Koichiro Gemba|Katsuya Okada|Shinjiro Koizumi|Fumio Kyuma|Fumiko Saiga
KAZ Nursultan Nazarbayev|Kassym-Jomart Tokayev|Ruslan Zhaksylykov|Murat Bektanov|Nurlan Yermekbayev|Saken Zhasuzakov|Adilbek Dzhaksybekov|Imangali Tasmagambetov|Erlan Idrissov|Kairat Abdrakhmanov|Beibut Atamkulov|Mukhtar Tleuberdi|Murat Nurtleu|Dauren Kosanov|Yermek Kosherbayev
KEN Daniel arap Moi|Mwai Kibaki|Uhuru Kenyatta|William Ruto|Raila Odinga|Kalonzo Musyoka|Fred Matiang'i|Kithure Kindiki|Aden Duale|Raychelle Omamo|Monica Juma|Musalia Mudavadi|Kipchumba Murkomen|Soipan Tuya|Charles Kahariri|Francis Ogolla|Robert Kibochi|Joseph Boinnet|Moses Wetangula|Alfred Mutua|Amina Mohamed
KGZ Askar Akayev|Kurmanbek Bakiyev|Roza Otunbayeva|Almazbek Atambayev|Sooronbay Jeenbekov|Sadyr Japarov|Kamchybek Tashiev|Jeenbek Kulubaev|Ruslan Kazakbaev|Ulan Niyazbekov|Baktybek Bekbolotov
KHM Hun Sen|Hun Manet|Tea Banh|Tea Seiha|Sar Kheng|Sar Sokha|Prak Sokhonn|Hor Namhong|Sok Chenda Sophea
KOR Kim Dae-jung|Roh Moo-hyun|Lee Myung-bak|Park Geun-hye|Moon Jae-in|Yoon Suk-yeol|Lee Jae-myung|Ban Ki-moon|Kang Kyung-wha|Chung Eui-yong|Park Jin|Cho Tae-yul|Song Young-moo|Jeong Kyeong-doo|Suh Wook|Lee Jong-sup|Shin Won-sik|Kim Yong-hyun|Ahn Gyu-back|Kim Kwan-jin|Han Min-koo|Yun Byung-se|Cho Hyun|Lee Sang-hee|Eom Dong-hwan|Seok Jong-gun|Kang Eun-ho
KWT Jaber al-Ahmad|Sabah al-Ahmad|Nawaf al-Ahmad|Mishal al-Ahmad|Sabah al-Khalid|Khaled al-Jarrah|Mohammad al-Khaled|Fahad al-Yousef|Thamer Ali Sabah|Hamad Jaber al-Ali|Talal al-Khaled|Jaber al-Mubarak|Nasser al-Mohammed|Ahmad al-Nawaf|Ahmad al-Hmoud|Abdullah Ali Abdullah Al-Yahya
LAO Choummaly Sayasone|Bounnhang Vorachith|Thongloun Sisoulith|Sonexay Siphandone|Chansamone Chanyalath|Vilay Lakhamphong|Saleumxay Kommasith|Phankham Viphavanh
LBN Emile Lahoud|Michel Suleiman|Michel Aoun|Joseph Aoun|Rafik Hariri|Fouad Siniora|Saad Hariri|Najib Mikati|Tammam Salam|Hassan Diab|Nawaf Salam|Nabih Berri|Jean Kahwaji|Gebran Bassil|Nohad al-Machnouk|Raya al-Hassan|Bassam Mawlawi|Abdallah Bou Habib|Elias Bou Saab|Ahmad al-Hajjar|Michel Menassa|Youssef Rajji|Imad Othman|Ashraf Rifi|Ziad Baroud|Maurice Sleem|Rodolphe Haykal|Elias Murr
LBR Ellen Johnson Sirleaf|George Weah|Joseph Boakai|Charles Taylor
LBY Muammar Gaddafi|Ali Zeidan|Fayez al-Sarraj|Abdul Hamid Dbeibah|Mohamed al-Menfi|Khalifa Haftar|Fathi Bashagha|Najla Mangoush|Imad Trabelsi|Mohamed Siala|Abdelbaset Marwan|Osama Juwaili|Salah Eddine al-Namroush|Aguila Saleh
LKA Chandrika Kumaratunga|Mahinda Rajapaksa|Maithripala Sirisena|Gotabaya Rajapaksa|Ranil Wickremesinghe|Anura Kumara Dissanayake|Shavendra Silva|Kamal Gunaratne|Ruwan Wijewardene
LTU Valdas Adamkus|Dalia Grybauskaite|Gitanas Nauseda|Ingrida Simonyte|Arvydas Anusauskas|Raimundas Karoblis|Laurynas Kasciunas|Dovile Sakaliene|Gabrielius Landsbergis|Linas Linkevicius|Juozas Olekas
LUX Jean-Claude Juncker|Xavier Bettel|Luc Frieden|Francois Bausch|Yuriko Backes|Jean Asselborn
LVA Vaira Vike-Freiberga|Valdis Zatlers|Raimonds Vejonis|Egils Levits|Edgars Rinkevics|Krisjanis Karins|Evika Silina|Artis Pabriks|Andris Spruds|Inara Murniece|Baiba Braze|Raimonds Bergmanis
MAR Mohammed VI|Abdelilah Benkirane|Saad Dine El Otmani|Saadeddine El Othmani|Aziz Akhannouch|Nasser Bourita|Abdelouafi Laftit|Abdellatif Hammouchi|Salaheddine Mezouar|Mohamed Hassad|Taib Fassi Fihri|Chakib Benmoussa|Abdellatif Loudiyi|Mohammed Berrid|Mohand Laenser|Driss Jettou|Abbas El Fassi|Moulay Hafid Elalamy
MDA Vladimir Voronin|Nicolae Timofti|Igor Dodon|Maia Sandu|Anatolie Nosatii|Dorin Recean|Nicu Popescu|Mihai Popsoi|Vlad Filat
MDG Marc Ravalomanana|Andry Rajoelina|Hery Rajaonarimampianina
MDV Maumoon Abdul Gayoom|Mohamed Nasheed|Abdulla Yameen|Ibrahim Mohamed Solih|Mohamed Muizzu|Mariya Didi|Abdulla Shahid|Ghassan Maumoon
MEX Vicente Fox|Felipe Calderon|Enrique Pena Nieto|Andres Manuel Lopez Obrador|Claudia Sheinbaum|Marcelo Ebrard|Juan Ramon de la Fuente|Alicia Barcena|Omar Garcia Harfuch|Luis Videgaray|Luis Cresencio Sandoval|Patricia Espinosa|Miguel Angel Osorio Chong|Rosa Icela Rodriguez
MKD Branko Crvenkovski|Gjorge Ivanov|Nikola Gruevski|Zoran Zaev|Dimitar Kovacevski|Stevo Pendarovski|Radmila Sekerinska|Slavjanka Petrovska|Hristijan Mickoski|Oliver Spasovski
MLI Amadou Toumani Toure|Ibrahim Boubacar Keita|Bah Ndaw|Assimi Goita|Sadio Camara|Abdoulaye Diop|Dioncounda Traore|Choguel Maiga
MLT Lawrence Gonzi|Joseph Muscat|Robert Abela|Byron Camilleri
MMR Than Shwe|Thein Sein|Htin Kyaw|Aung San Suu Kyi|Min Aung Hlaing
MNE Milo Djukanovic|Filip Vujanovic|Dusko Markovic|Predrag Boskovic|Jakov Milatovic|Milojko Spajic|Zdravko Krivokapic
MNG Tsakhiagiin Elbegdorj|Khaltmaagiin Battulga|Ukhnaagiin Khurelsukh|Nambaryn Enkhbayar
MOZ Joaquim Chissano|Armando Guebuza|Filipe Nyusi|Daniel Chapo|Cristovao Chume|Bernardino Rafael|Atanasio Mtumuke
MRT Maaouya Ould Taya|Mohamed Ould Abdel Aziz|Mohamed Ould Ghazouani|Mohamed Ould Cheikh Ghazouani|Hanana Ould Sidi|Ely Ould Mohamed Vall|Mohamed Salem Ould Merzoug|Ismail Ould Cheikh Ahmed|Mohamed Ahmed Ould Mohamed Lemine
MUS Navin Ramgoolam|Anerood Jugnauth|Pravind Jugnauth
MWI Bingu wa Mutharika|Joyce Banda|Peter Mutharika|Lazarus Chakwera
MYS Mahathir Mohamad|Abdullah Ahmad Badawi|Najib Razak|Muhyiddin Yassin|Ismail Sabri Yaakob|Anwar Ibrahim|Hishammuddin Hussein|Ahmad Zahid Hamidi|Mohamad Sabu|Mohamad Hasan|Mohamed Khaled Nordin|Saifuddin Nasution Ismail|Saifuddin Abdullah|Hamzah Zainudin|Anifah Aman|Syed Hamid Albar|Razarudin Husain|Khalid Abu Bakar
NAM Sam Nujoma|Hifikepunye Pohamba|Hage Geingob|Netumbo Nandi-Ndaitwah|Nangolo Mbumba
NER Mamadou Tandja|Mahamadou Issoufou|Mohamed Bazoum|Abdourahamane Tiani|Abdourahamane Tchiani|Salifou Mody
NGA Olusegun Obasanjo|Umaru Yar'Adua|Goodluck Jonathan|Muhammadu Buhari|Bola Tinubu|Mohammed Badaru|Nuhu Ribadu|Christopher Musa|Lucky Irabor|Bashir Magashi|Mansur Dan-Ali|Rauf Aregbesola|Geoffrey Onyeama|Yusuf Tuggar|Kayode Egbetokun|Babagana Monguno|Abayomi Olonisakin|Yemi Osinbajo
NIC Daniel Ortega|Rosario Murillo|Enrique Bolanos
NLD Jan Peter Balkenende|Mark Rutte|Dick Schoof|Jeanine Hennis-Plasschaert|Ank Bijleveld|Kajsa Ollongren|Ruben Brekelmans|Bert Koenders|Wopke Hoekstra|Ard van der Steur|Dilan Yesilgoz|Hanke Bruins Slot|Caspar Veldkamp
NOR Kjell Magne Bondevik|Jens Stoltenberg|Erna Solberg|Jonas Gahr Store|Ine Eriksen Soreide|Frank Bakke-Jensen|Bjorn Arild Gram|Tore Sandvik|Espen Barth Eide|Borge Brende|Odd Roger Enoksen|Anniken Huitfeldt
NPL Madhav Kumar Nepal|Khadga Prasad Oli|K P Sharma Oli|Pushpa Kamal Dahal|Sher Bahadur Deuba|Girija Prasad Koirala|Sushil Koirala|Bidya Devi Bhandari|Ram Chandra Poudel|Sushila Karki
NZL Helen Clark|John Key|Bill English|Jacinda Ardern|Chris Hipkins|Christopher Luxon|Winston Peters|Judith Collins|Peeni Henare|Ron Mark|Andrew Little|Gerry Brownlee|Nanaia Mahuta|Murray McCully|Kevin Short|Tim Keating|Wayne Mapp|Jonathan Coleman
OMN Qaboos bin Said|Haitham bin Tariq|Badr Albusaidi|Yusuf bin Alawi|Shihab bin Tariq|Badr bin Saud|Hamoud bin Faisal|Fahd bin Mahmoud
PAK Pervez Musharraf|Asif Ali Zardari|Mamnoon Hussain|Arif Alvi|Shaukat Aziz|Yousaf Raza Gilani|Raja Pervaiz Ashraf|Nawaz Sharif|Shahid Khaqan Abbasi|Imran Khan|Shehbaz Sharif|Anwaar-ul-Haq Kakar|Ishaq Dar|Bilawal Bhutto Zardari|Shah Mahmood Qureshi|Hina Rabbani Khar|Khawaja Asif|Khawaja Muhammad Asif|Pervez Khattak|Khurram Dastgir|Chaudhry Nisar Ali Khan|Ahsan Iqbal|Rana Sanaullah|Mohsin Naqvi|Sheikh Rashid Ahmed|Rehman Malik|Raheel Sharif|Qamar Javed Bajwa|Asim Munir|Ashfaq Parvez Kayani|Nadeem Raza|Sahir Shamshad Mirza|Zubair Mahmood Hayat|Sartaj Aziz|Ijaz Shah|Ahmad Mukhtar
PAN Martin Torrijos|Ricardo Martinelli|Juan Carlos Varela|Laurentino Cortizo|Jose Raul Mulino|Mireya Moscoso
PER Alberto Fujimori|Alejandro Toledo|Alan Garcia|Ollanta Humala|Pedro Pablo Kuczynski|Martin Vizcarra|Francisco Sagasti|Pedro Castillo|Dina Boluarte|Jaime Thorne|Rafael Rey|Jorge Nieto
PHL Gloria Macapagal Arroyo|Benigno Aquino|Rodrigo Duterte|Ferdinand Marcos|Delfin Lorenzana|Voltaire Gazmin|Gilberto Teodoro|Gilbert Teodoro|Carlito Galvez|Teodoro Locsin|Enrique Manalo|Albert del Rosario|Alan Peter Cayetano|Eduardo Ano|Romeo Brawner|Benhur Abalos|Perfecto Yasay|Hermogenes Esperon|Ma Theresa Lazaro|Alberto Romulo|Avelino Cruz
PNG Michael Somare|Peter O'Neill|James Marape|Fabian Pok|Win Bakri Daki|Justin Tkatchenko
POL Aleksander Kwasniewski|Lech Kaczynski|Jaroslaw Kaczynski|Bronislaw Komorowski|Andrzej Duda|Karol Nawrocki|Donald Tusk|Ewa Kopacz|Beata Szydlo|Mateusz Morawiecki|Antoni Macierewicz|Mariusz Blaszczak|Wladyslaw Kosiniak-Kamysz|Radoslaw Sikorski|Zbigniew Rau|Witold Waszczykowski|Jacek Czaputowicz|Tomasz Siemoniak|Bogdan Klich|Mariusz Kaminski|Marcin Kierwinski|Pawel Zalewski
PRK Kim Jong-il|Kim Jong-un|Choe Son-hui|Ri Yong-ho|No Kwang-chol
PRT Jose Manuel Durao Barroso|Jose Socrates|Pedro Passos Coelho|Antonio Costa|Luis Montenegro|Marcelo Rebelo de Sousa|Anibal Cavaco Silva|Joao Gomes Cravinho|Helena Carreiras|Nuno Melo|Augusto Santos Silva|Paulo Rangel|Jose Azeredo Lopes|Jose Pedro Aguiar-Branco
PRY Nicanor Duarte|Fernando Lugo|Federico Franco|Horacio Cartes|Mario Abdo Benitez|Santiago Pena|Enrique Riera
PSE Yasser Arafat|Mahmoud Abbas|Rami Hamdallah|Mohammad Shtayyeh|Salam Fayyad|Mohammad Mustafa|Riyad al-Maliki|Ziad Hab al-Reeh|Hazem Atallah
QAT Hamad bin Khalifa|Tamim bin Hamad|Hamad bin Jassim|Abdullah bin Nasser|Khalid bin Khalifa|Khalifa bin Hamad|Mohammed bin Abdulrahman|Khalid bin Mohammed Al Attiyah|Khalid Al Attiyah|Hamad bin Ali Al Attiyah|Saoud bin Abdulrahman|Abdulaziz bin Faisal|Ghanem bin Shaheen|Saad bin Jassim|Salem bin Hamad Al Nabit|Majed Al Ansari
ROU Ion Iliescu|Traian Basescu|Klaus Iohannis|Nicusor Dan|Victor Ponta|Ludovic Orban|Nicolae Ciuca|Marcel Ciolacu|Vasile Dincu|Angel Tilvar|Bogdan Aurescu|Teodor Melescanu|Mihai Fifor|Luminita Odobescu|Catalin Predoiu
RUS Vladimir Putin|Dmitry Medvedev|Sergei Lavrov|Sergey Lavrov|Sergei Shoigu|Sergey Shoigu|Andrei Belousov|Andrey Belousov|Anatoly Serdyukov|Sergei Ivanov|Igor Ivanov|Valery Gerasimov|Nikolai Patrushev|Mikhail Mishustin|Vladimir Kolokoltsev|Rashid Nurgaliyev|Dmitry Peskov|Maria Zakharova|Alexander Bortnikov|Alexander Fomin|Mikhail Bogdanov|Yunus-bek Yevkurov|Dmitry Rogozin|Anatoly Antonov
RWA Paul Kagame|Vincent Biruta|Louise Mushikiwabo|Olivier Nduhungirehe|Juvenal Marizamunda|Mubarakh Muganga|Jean Bosco Kazura|Patrick Nyamvumba|James Kabarebe|Dan Munyuza|Felix Namuhoranye|Emmanuel Gasana|Albert Murasira|Richard Sezibera
SAU Fahd bin Abdulaziz|Abdullah bin Abdulaziz|Salman bin Abdulaziz|Mohammed bin Salman|Mohammed bin Nayef|Nayef bin Abdulaziz|Sultan bin Abdulaziz|Ahmed bin Abdulaziz|Abdulaziz bin Saud|Khalid bin Salman|Saud al-Faisal|Adel al-Jubeir|Faisal bin Farhan|Fayyad al-Ruwaili|Khalid bin Bandar|Saud bin Nayef|Muqrin bin Abdulaziz|Khalid bin Sultan|Ibrahim al-Assaf
SDN Omar al-Bashir|Abdel Fattah al-Burhan|Mohamed Hamdan Dagalo|Abdalla Hamdok|Awad Ibn Auf|Bakri Hassan Saleh|Ibrahim Ghandour|Ali Karti|Abdel Rahim Mohamed Hussein|Shams al-Din Kabbashi|Yasin Ibrahim|Mustafa Osman Ismail|Al-Dirdiri Mohamed Ahmed|Asma Mohamed Abdalla|Mariam al-Sadiq|Mohamed Osman al-Hussein
SEN Abdoulaye Wade|Macky Sall|Bassirou Diomaye Faye|Ousmane Sonko|Sidiki Kaba|Augustin Tine|Birame Diop|Yassine Fall|Jean Baptiste Tine
SGP Goh Chok Tong|Lee Hsien Loong|Lawrence Wong|Ng Eng Hen|Teo Chee Hean|Chan Chun Sing|Vivian Balakrishnan|K Shanmugam|Tharman Shanmugaratnam|Tony Tan|George Yeo|Halimah Yacob
SLB Manasseh Sogavare|Jeremiah Manele|Rick Houenipwela|Anthony Veke|Derek Sikua
SLE Ahmad Tejan Kabbah|Ernest Bai Koroma|Julius Maada Bio
SLV Antonio Saca|Mauricio Funes|Salvador Sanchez Ceren|Nayib Bukele|Francisco Flores
SOM Abdullahi Yusuf|Sharif Sheikh Ahmed|Hassan Sheikh Mohamud|Mohamed Abdullahi Mohamed|Mohamed Abdullahi Farmaajo|Hassan Ali Khaire|Mohamed Hussein Roble|Hamza Abdi Barre|Abdulkadir Mohamed Nur|Ahmed Moallim Fiqi|Abdirashid Abdullahi|Omar Abdirashid|Odowaa Yusuf Rage|Abdi Farah Shirdon|Abdisaid Muse Ali
SRB Vojislav Kostunica|Boris Tadic|Tomislav Nikolic|Aleksandar Vucic|Ivica Dacic|Ana Brnabic|Nebojsa Stefanovic|Aleksandar Vulin|Bratislav Gasic|Milos Vucevic|Dragan Sutanovac|Vuk Jeremic|Zoran Djordjevic|Milan Mojsilovic|Marko Djuric|Nikola Selakovic
SSD Salva Kiir|Riek Machar|Kuol Manyang|Angelina Teny|Taban Deng Gai|Santino Deng Wol|Paul Nang Majok|Michael Makuei
SUR Ronald Venetiaan|Desi Bouterse|Chan Santokhi
SVK Mikulas Dzurinda|Robert Fico|Iveta Radicova|Peter Pellegrini|Zuzana Caputova|Eduard Heger|Jaroslav Nad|Robert Kalinak|Ludovit Odor|Igor Matovic|Andrej Kiska|Miroslav Lajcak|Juraj Blanar|Martin Glvac
SVN Janez Drnovsek|Janez Jansa|Borut Pahor|Miro Cerar|Marjan Sarec|Robert Golob|Natasa Pirc Musar|Matej Tonin|Andreja Katic|Karl Erjavec|Tanja Fajon
SWE Goran Persson|Fredrik Reinfeldt|Stefan Lofven|Magdalena Andersson|Ulf Kristersson|Peter Hultqvist|Pal Jonson|Tobias Billstrom|Margot Wallstrom|Carl Bildt|Ann Linde|Karin Enstrom|Gunnar Strommer|Micael Byden
SYC James Michel|Danny Faure|Wavel Ramkalawan
SYR Bashar al-Assad|Ahmed al-Sharaa|Walid Muallem|Walid al-Moallem|Faisal Mekdad|Asaad al-Shaibani|Asaad al-Shibani|Murhaf Abu Qasra|Anas Khattab|Fahd Jassem al-Freij|Ali Mamlouk|Ali Abdullah Ayyoub|Farouk al-Sharaa|Imad Khamis|Mohammad al-Shaar|Hasan Turkmani
TCD Idriss Deby|Mahamat Idriss Deby|Abderaman Koulamallah|Succes Masra|Issaka Malloua Djamous|Allamaye Halina
TGO Faure Gnassingbe|Gnassingbe Eyadema|Damehame Yark|Robert Dussey|Yark Damehane
THA Thaksin Shinawatra|Surayud Chulanont|Samak Sundaravej|Abhisit Vejjajiva|Yingluck Shinawatra|Prayut Chan-o-cha|Prayuth Chan-ocha|Srettha Thavisin|Paetongtarn Shinawatra|Anutin Charnvirakul|Prawit Wongsuwan|Don Pramudwinai|Sutin Klungsang|Maris Sangiampongsa|Phumtham Wechayachai|Songwit Noonpakdee|Pornpipat Benyasri
TJK Emomali Rahmon|Imomali Rahmon|Sirojiddin Muhriddin|Hamrokhon Zarifi|Sherali Mirzo|Sherali Khayrulloyev|Ramazon Rahimzoda|Rustam Emomali|Kokhir Rasulzoda
TKM Saparmurat Niyazov|Gurbanguly Berdimuhamedow|Serdar Berdimuhamedow|Rashid Meredov|Gurbanguly Berdymukhamedov
TLS Xanana Gusmao|Jose Ramos-Horta|Taur Matan Ruak|Mari Alkatiri|Francisco Guterres
TTO Patrick Manning|Kamla Persad-Bissessar|Keith Rowley|Stuart Young|Fitzgerald Hinds|Roger Alexander
TUN Zine El Abidine Ben Ali|Moncef Marzouki|Beji Caid Essebsi|Kais Saied|Ali Laarayedh|Mehdi Jomaa|Habib Essid|Youssef Chahed|Elyes Fakhfakh|Hichem Mechichi|Najla Bouden|Lotfi Ben Jeddou|Hedi Majdoub|Taoufik Charfeddine|Kamel Feki|Khaled Nouri|Abdelkrim Zbidi|Farhat Horchani|Imed Memmich|Khaled Sehili|Ridha Grira|Hichem Fourati|Khemaies Jhinaoui|Othman Jerandi|Nabil Ammar|Najem Gharsalli|Ghazi Jeribi|Mohamed Ali Nafti
TUR Ahmet Necdet Sezer|Abdullah Gul|Recep Tayyip Erdogan|Bulent Ecevit|Ahmet Davutoglu|Binali Yildirim|Mevlut Cavusoglu|Hakan Fidan|Hulusi Akar|Yasar Guler|Suleyman Soylu|Ali Yerlikaya|Efkan Ala|Muammer Guler|Idris Naim Sahin|Besir Atalay|Vecdi Gonul|Ismet Yilmaz|Fikri Isik|Nurettin Canikli|Ibrahim Kalin|Ismail Demir|Haluk Gorgun|Metin Gurak|Necdet Ozel|Ali Babacan|Cevdet Yilmaz|Fuat Oktay|Selcuk Bayraktaroglu|Abdulkadir Aksu|Ilker Basbug|Isik Kosaner|Celal Uzunkaya|Umit Dundar|Muhsin Dere
TWN Chen Shui-bian|Ma Ying-jeou|Tsai Ing-wen|Lai Ching-te|Joseph Wu|Wellington Koo|Chiu Kuo-cheng
TZA Benjamin Mkapa|Jakaya Kikwete|John Magufuli|Samia Suluhu Hassan|Stergomena Tax|Hussein Mwinyi|Venance Mabeyo|Jacob Mkunda|Simon Sirro|Bernard Membe|Camillus Wambura|Augustine Mahiga|Ernest Mangu
UGA Yoweri Museveni|Muhoozi Kainerugaba|Sam Kutesa|Jeje Odongo|Crispus Kiyonga|Katumba Wamala|Adolf Mwesige|Wilson Mbadi|Martin Okoth Ochola|Kale Kayihura|Jessica Alupo|Vincent Ssempijja|Jacob Oboth
UKR Leonid Kuchma|Viktor Yushchenko|Viktor Yanukovych|Petro Poroshenko|Volodymyr Zelensky|Volodymyr Zelenskyy|Arsen Avakov|Denys Monastyrsky|Ihor Klymenko|Oleksii Reznikov|Rustem Umerov|Dmytro Kuleba|Andrii Sybiha|Pavlo Klimkin|Stepan Poltorak|Andriy Zagorodniuk|Andrii Taran|Denys Shmyhal|Valerii Zaluzhnyi|Oleksandr Syrskyi|Oleksiy Danilov|Andriy Yermak|Arseniy Yatsenyuk|Volodymyr Groysman|Oleksandr Turchynov|Yulia Tymoshenko|Yulia Svyrydenko
URY Tabare Vazquez|Jose Mujica|Luis Lacalle Pou|Yamandu Orsi|Jorge Batlle
USA Bill Clinton|George W Bush|Barack Obama|Donald Trump|Joe Biden|Dick Cheney|Kamala Harris|Mike Pence|J D Vance|Colin Powell|Condoleezza Rice|Hillary Clinton|John Kerry|Rex Tillerson|Mike Pompeo|Antony Blinken|Marco Rubio|Donald Rumsfeld|Robert Gates|Leon Panetta|Chuck Hagel|Ashton Carter|Ash Carter|James Mattis|Jim Mattis|Patrick Shanahan|Mark Esper|Lloyd Austin|Pete Hegseth|David Petraeus|Martin Dempsey|Joseph Dunford|Mark Milley|Charles Q Brown|Dan Caine|Janet Napolitano|Jeh Johnson|Alejandro Mayorkas|Kristi Noem|Michael Chertoff|Eric Holder|Loretta Lynch|William Barr|Merrick Garland|Pam Bondi|John Bolton|Jake Sullivan|Robert O'Brien|Susan Rice|William Burns|Joseph Votel|Kenneth McKenzie|Michael Kurilla|Brad Cooper|Stephen Townsend|Michael Langley|John Aquilino|Samuel Paparo|Kash Patel|Christopher Wray|Robert Mueller|Laura Richardson|Christopher Landau
UZB Islam Karimov|Shavkat Mirziyoyev|Bakhodir Kurbanov|Abdulaziz Kamilov|Bakhtiyor Saidov|Kabul Berdiev|Vladimir Norov|Abdusalom Azizov|Pulat Bobojonov
VEN Hugo Chavez|Nicolas Maduro|Delcy Rodriguez|Diosdado Cabello|Vladimir Padrino|Vladimir Padrino Lopez|Jorge Arreaza|Nestor Reverol|Yvan Gil
VNM Nguyen Phu Trong|To Lam|Luong Cuong|Vo Van Thuong|Nguyen Xuan Phuc|Tran Dai Quang|Truong Tan Sang|Nguyen Minh Triet|Nguyen Tan Dung|Pham Minh Chinh|Phan Van Khai|Phan Van Giang|Ngo Xuan Lich|Phung Quang Thanh|Luong Tam Quang|Pham Binh Minh|Bui Thanh Son|Tran Luu Quang|Phan Dinh Trac|Le Hoai Trung|Nguyen Chi Vinh|Hoang Xuan Chien
VUT Charlot Salwai|Bob Loughman|Ishmael Kalsakau|Jotham Napat|Sato Kilman|Joe Natuman
XKX Hashim Thaci|Ramush Haradinaj|Albin Kurti|Vjosa Osmani|Atifete Jahjaga|Ejup Maqedonci|Armend Mehaj|Xhelal Svecla|Isa Mustafa
YEM Ali Abdullah Saleh|Abdrabbuh Mansur Hadi|Rashad al-Alimi|Maeen Abdulmalik Saeed|Ahmed Obaid bin Daghr|Ahmed Awad bin Mubarak|Mohsen al-Daeri|Mohammed al-Maqdashi|Khaled Bahah|Ibrahim Haidan|Abu Bakr al-Qirbi|Ali Mohamed Mujawar|Salem bin Breik|Shaya Mohsen al-Zindani|Mutahar Rashad al-Masri
ZAF Thabo Mbeki|Kgalema Motlanthe|Jacob Zuma|Cyril Ramaphosa|Nosiviwe Mapisa-Nqakula|Thandi Modise|Angie Motshekga|Naledi Pandor|Ronald Lamola|Bheki Cele|Nathi Mthethwa|Lindiwe Sisulu|Rudzani Maphwanya|Solly Shoke|Maite Nkoana-Mashabane|Fannie Masemola|Mosiuoa Lekota|Senzo Mchunu
ZMB Levy Mwanawasa|Rupiah Banda|Michael Sata|Edgar Lungu|Hakainde Hichilema|Ambrose Lufuma|Mulambo Haimbe
ZWE Robert Mugabe|Morgan Tsvangirai|Emmerson Mnangagwa|Constantino Chiwenga|Oppah Muchinguri|Kembo Mohadi
`;

const byCountry = new Map<string, readonly string[]>();

/** Names of those who have led the state `country` (ISO3), in Latin letters; empty where none is listed. */
export function leadersOf(country: string): readonly string[] {
  if (byCountry.size === 0) {
    for (const line of LEADERS.trim().split('\n')) byCountry.set(line.slice(0, 3), line.slice(4).split('|'));
  }
  return byCountry.get(country) ?? [];
}
