/**
 * Every placement of Tables 2 to 4, taken from the paper and not from `data/`: a line with table,
 * page and cell, then one line for each example with name, country and link, all as printed.
 */
export const PAPER = `
Table 2, p. 12: green/innovation/intelligence
  Brussels Regional Programme for the Circular Economy (Belgium) <https://nws.eurocities.eu/MediaShell/media/cooperation_Brussels.pdf>
  Circular Flanders (Belgium) <https://economiecirculaire.wallonie.be/>
  Circular Wallonia (Belgium) <https://economiecirculaire.wallonie.be/>
Table 2, p. 12: green/innovation/networking
  Flanders Industry Innovation Moonshot (Belgium) <https://moonshotflanders.be/>
  GreenPact Collaborative Platform (Netherlands) <https://www.groenkennisnet.nl/about/about.htm>
Table 2, p. 12: green/innovation/business-services
  Circular Economy Project Management System (France) <https://www.afnor.org/en/news/practical-guide-circular-economy/>
  Green National Champions Programme (Hungary) <https://znb.ifka.hu/en/page/program-description>
Table 2, p. 12: green/skills/intelligence
  SME Initiative Energy Transition and Climate Protection (Germany) <https://www.resourceefficient.eu/en/support-programme/sme-initiative-energy-transition-and-climate-protection>
Table 2, p. 12: green/skills/networking
  Covasna Business Incubator (Romania) <http://www.incubatorcovasna.ro/index.php?language=ro&page=1>
  Hydrogen Technology Cluster Australia (H2TCA) (Australia) <https://www.nera.org.au/regional-hydrogen-technology-clusters>
Table 2, p. 12: green/skills/business-services
  Polish Register of Cleaner Production and Responsible Entrepreneurship (Poland) <https://www.cp.org.pl/p/prcpiop.html>
Table 2, p. 13: green/internationalisation/intelligence
  Cluster Excellence Denmark (Denmark) <https://clusterexcellencedenmark.dk/om-os/>
Table 2, p. 13: green/internationalisation/networking
  Innovation Networks Denmark (Denmark) <https://ufm.dk/en/research-and-innovation/cooperation-between-research-and-innovation/collaboration-between-research-and-industry/innovation-networks-denmark?set_language=en&cl=en>
  EUSAIR strategy (Bosnia and Herzegovina) <https://www.adriatic-ionian.eu/about-eusair/pillars/green-pillar/>
Table 2, p. 13: green/internationalisation/business-services
  GreenEvo - Green Technology Accelerator (Poland) <https://www.gov.pl/web/klimat/greenevo>
Table 2, p. 13: green/value-chains/intelligence
  Innovation clusters Saxony (Germany) <https://www.wirtschaft.sachsen.de/13344.html>
Table 2, p. 13: green/value-chains/networking
  State aid programme for the system of stimulating the production of electricity from renewable energy sources and high-efficiency cogeneration (Croatia) <http://files.hrote.hr/files/PDF/Dokumenti/Programi%20drzavnih%20potpora/Program%2023.06.2020..pdf>
  Hydrogen Technology Cluster Australia (H2TCA) (Australia) <https://www.nera.org.au/regional-hydrogen-technology-clusters>
Table 2, p. 13: green/value-chains/business-services
  Innovation clusters Saxony (Germany) <https://www.wirtschaft.sachsen.de/13344.html>
Table 3, p. 13: digital/innovation/intelligence
  Digital Wallonia (Belgium) <https://www.digitalwallonia.be/en>
  House of digitalisation (Austria) <https://www.ecoplus.at/interested-in/house-of-digitalisation/>
Table 3, p. 13: digital/innovation/networking
  Digital Innovation Hub (OST) (Austria) <https://www.fh-krems.ac.at/en/research/projects/ffg-call-noehdd-digital-innovation-hubs/>
Table 3, p. 13: digital/innovation/business-services
  Digital Rocket LT (Lithuania) <https://www.digitalrocket.lt/index.php>
Table 3, p. 13: digital/skills/intelligence
  SFI Research Centres (Ireland) <https://www.sfi.ie/funding/funding-calls/sfiresearchcentres-phase2/index.xml>
Table 3, p. 13: digital/skills/networking
  Living Labs in Wallonia (Belgium) <https://www.livinglabsinwallonia.be/>
  Red Cluster Colombia (Colombia) <https://redclustercolombia.gov.co/>
Table 3, p. 13: digital/skills/business-services
  SFI Research Centres (Ireland) <https://www.sfi.ie/funding/funding-calls/sfiresearchcentres-phase2/index.xml>
Table 3, p. 14: digital/internationalisation/intelligence
  Cluster Excellence Denmark (Denmark) <https://clusterexcellencedenmark.dk/om-os/>
Table 3, p. 14: digital/internationalisation/networking
  Innovation Networks Denmark (Denmark) <https://ufm.dk/en/research-and-innovation/cooperation-between-research-and-innovation/collaboration-between-research-and-industry/innovation-networks-denmark?set_language=en&cl=en>
Table 3, p. 14: digital/internationalisation/business-services
  Hellenic Technology Clusters Initiative (HTCI) (Greece) <https://www.corallia.org/en/>
Table 3, p. 14: digital/value-chains/intelligence
  Logistics Resilience Task Force (Belgium) <https://vil.be/logisticsresiliencetaskforce/>
  Industry4Ukraine (Ukraine) <https://www.industry4ukraine.net/>
Table 3, p. 14: digital/value-chains/networking
  The initiative Connected Mobility - The Smart Future (ICM) (Austria) <https://www.connected-mobility.at/en/>
  Eureka Clusters Artificial Intelligence (Singapore) <https://www.enterprisesg.gov.sg/financial-assistance/grants/for-local-companies/international-co-innovation-programmes/eureka-network/eureka-clusters>
Table 3, p. 14: digital/value-chains/business-services
  The initiative Connected Mobility - The Smart Future (ICM) (Austria) <https://www.connected-mobility.at/en/>
  Eureka Clusters Artificial Intelligence (Singapore) <https://www.enterprisesg.gov.sg/financial-assistance/grants/for-local-companies/international-co-innovation-programmes/eureka-network/eureka-clusters>
Table 4, p. 14: resilience/innovation/intelligence
  Cluster Platform Austria (Austria) <https://www.bmdw.gv.at/en/Topics/Business-Location/Cluster-Platform-Austria.html>
  Cluster Observatory (India) <https://www.clusterobservatory.in/>
Table 4, p. 14: resilience/innovation/networking
  Estonian cluster website (Estonia) <https://www.tallinn.ee/eng/business/Estonia-s-first-website-that-consolidates-information-about-clusters>
Table 4, p. 14: resilience/innovation/business-services
  Development voucher (Estonia) <https://stip.oecd.org/stip/policy-initiatives/2019%2Fdata%2FpolicyInitiatives%2F14918>
  Cluster Info Centres (Turkey) <https://www.avrupa.info.tr/en/empowering-smes-networking-and-inter-regional-cooperation-project-6841>
Table 4, p. 15: resilience/skills/intelligence
  TANDEM / inter-cluster mentoring (France) <https://franceclusters.fr/nos-services/tandem-mentorat-interclusters/?lang=fr>
Table 4, p. 15: resilience/skills/networking
  Centres of Excellence and Centres of Competence (Bulgaria) <https://ec.europa.eu/regional_policy/en/information/publications/reports/2021/strategic-evaluation-of-the-bulgarian-centres-of-competence-and-centres-of-excellence>
  Co-learning space for Hamburg's clusters (Germany) <https://www.co-learningspace.de/en/>
Table 4, p. 15: resilience/skills/business-services
  Clusters' SMEs' Territories Invest (France) <http://franceclusters.fr/nos-services/projets/programme-clusters-pme-invest/>
  Red Cluster Colombia (Colombia) <https://redclustercolombia.gov.co/>
Table 4, p. 15: resilience/internationalisation/intelligence
  Cluster Platform Austria (Austria) <https://www.bmdw.gv.at/en/Topics/Business-Location/Cluster-Platform-Austria.html>
  Cluster Observatory (India) <https://www.clusterobservatory.in/>
Table 4, p. 15: resilience/internationalisation/networking
  Support programme for the internationalisation of clusters and networks (Germany) <https://www.bw-i.de/ueber-bw-i/projektdienstleistungen>
  Ukrainian Clusters Portal – Ucluster (Ukraine) <https://ucluster.org/pro-proekt/>
Table 4, p. 15: resilience/internationalisation/business-services
  Supporting quality services provided by professional cluster (Hungary) <https://www.palyazat.gov.hu/ginop-132-15-professzionlis-klaszterszervezetek-minsgi-szolgltatsnyjtsnak-tmogatsa>
  Go International Slovenia (Slovenia) <https://www.gzs.si/skupne_naloge/mednarodno_poslovanje/vsebina/Go-International-Slovenia>
Table 4, p. 15: resilience/value-chains/intelligence
  Logistics Resilience Task Force (Belgium) <https://vil.be/logisticsresiliencetaskforce/>
Table 4, p. 15: resilience/value-chains/networking
  Single Window Initiative (Estonia) <https://singlewindow.ee/en/#avaleht>
  Manufacturing Extension Partnership National Network (USA) <https://www.sba.gov/article/2020/feb/06/sba-announces-new-regional-innovation-cluster-awards-advance-small-business-growth>
Table 4, p. 15: resilience/value-chains/business-services
  The initiative Connected Mobility - The Smart Future (ICM) (Austria) <https://www.connected-mobility.at/en/>
  Business incubation and entrepreneurial support for recovering from COVID-19 epidemic - NewCo Helsinki (Finland) <https://dev.hel.fi/paatokset/asia/hel-2021-002537/khs-2021-13/>
  FI-Media (India) <http://www.bic-fimedia.eu/?view=objectives>
`
