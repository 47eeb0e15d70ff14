/**
 * Every placement of Table 5, taken from the paper and not from `data/`: a line with recommendation,
 * function, the page on which its actions begin and the actions, then one line for each example with
 * name, country and link, all as printed, and its page where it stands on the next one. Country in
 * square brackets: the paper prints none here.
 */
export const TABLE_5 = `
r01/networking, p. 16: unite-circular-economy-partners
  GreenPact Collaborative Platform (Netherlands) <https://www.groenkennisnet.nl/about/about.htm> p. 16
r01/business-services, p. 16: support-green-reskilling
  Innovation clusters Saxony (Germany) <https://www.wirtschaft.sachsen.de/13344.html> p. 16
r02/intelligence, p. 16: scout-green-opportunities-abroad
  Circular Flanders (Belgium) <https://economiecirculaire.wallonie.be/> p. 16
r02/networking, p. 16: hold-cluster-competitions
  The Roadmap for Transformation Towards Circular Economy (Poland) <https://www.gov.pl/web/rozwoj-technologia/rada-ministrow-przyjela-projekt-mapy-drogowej-goz> p. 16
r02/business-services, p. 16: guide-smes-in-green-innovation
  Cleantech Estonia (Estonia) <https://www.cleantechforest.ee/> p. 16
r03/intelligence, p. 16: map-green-innovation-needs
  Circular Wallonia (Belgium) <https://economiecirculaire.wallonie.be/> p. 17
r04/intelligence, p. 17: detect-circular-opportunities
  Flanders Industry Innovation Moonshot (Belgium) <https://moonshotflanders.be/> p. 17
r04/business-services, p. 17: support-green-reskilling
  Green National Champions Programme (Hungary) <https://znb.ifka.hu/en/page/program-description> p. 17
r06/intelligence, p. 17: warn-of-digital-skills-gaps
  Digital Wallonia (Belgium) <https://www.digitalwallonia.be/en> p. 17
r06/networking, p. 17: upgrade-digital-adoption-services
  Skelleftea Digital Alliance (Sweden) <https://skellefteadigitalalliance.se/> p. 17
r06/business-services, p. 17: develop-digital-skills-training
  Made Different (Belgium) <https://ati.ec.europa.eu/reports/policy-briefs/belgium-made-different> p. 17
r07/intelligence, p. 17: warn-of-digital-skills-gaps
  House of Digitalisation (Austria) <https://www.ecoplus.at/interested-in/house-of-digitalisation/> p. 17
r07/networking, p. 17: promote-joint-research-and-investment
  The initiative Connected Mobility - The Smart Future (ICM) (Austria) <https://www.connected-mobility.at/> p. 17
r07/business-services, p. 17: upgrade-digital-adoption-services
  The initiative Connected Mobility - The Smart Future (ICM) (Austria) <https://www.connected-mobility.at/> p. 17
r08/intelligence, p. 17: inform-on-foreign-markets
  Digital Innovation Hub OST (Austria) <https://www.fh-krems.ac.at/en/research/projects/ffg-call-noehdd-digital-innovation-hubs/> p. 18
r08/networking, p. 17: rally-firms-around-value-chains
  AgroHub (Bulgaria) <https://agrohub.bg/?lang=en> p. 18
r09/intelligence, p. 18: plan-for-a-digital-economy
  AI for the Netherlands (Netherlands) <https://www.vno-ncw.nl/sites/default/files/aivnl_20181106_0.pdf> p. 18
r09/networking, p. 18: rally-firms-around-value-chains
  Logistics Resilience Task Force (Belgium) <https://vil.be/logisticsresiliencetaskforce/> p. 18
r10/intelligence, p. 18: survey-digitalisation-trends
  bedigital (Belgium) <http://bedigital.brussels/> p. 18
r10/networking, p. 18: join-skills-initiatives
  The Industry of the Future Platform Foundation (Poland) <https://www.gov.pl/web/rozwoj-praca-technologia/rada-ministrow-przyjela-projekt-mapy-drogowej-goz> p. 18
r10/business-services, p. 18: support-research-with-companies
  House of Digitalisation (Austria) <https://www.ecoplus.at/interested-in/house-of-digitalisation/> p. 18
r11/intelligence, p. 18: present-market-and-technology-trends
  Cluster Platform Austria (Austria) <https://www.bmdw.gv.at/en/Topics/Business-Location/Cluster-Platform-Austria.html> p. 18
  Logistics Resilience Task Force (Belgium) <https://vil.be/logisticsresiliencetaskforce/> p. 18
r11/business-services, p. 18: guide-smes-in-innovation
  TANDEM / inter-cluster mentoring (France) <https://franceclusters.fr/nos-services/tandem-mentorat-interclusters/?lang=fr> p. 18
r12/intelligence, p. 18: collect-skills-needs-of-priority-sectors
  Technopole Programme (Austria) <https://www.ecoplus.at/interested-in/clusters-technopols/technopols-in-lower-austria/> p. 18
r12/networking, p. 18: anchor-social-innovation
  Co-learning space for Hamburg's clusters (Germany) <https://www.co-learningspace.de/en/> p. 18
r13/networking, p. 19: build-resilient-value-chains
  Swelife (Sweden) <https://swelife.se/> p. 19
r13/business-services, p. 19: form-innovation-super-clusters
  GreenEvo - Green Technology Accelerator (Poland) <https://www.gov.pl/web/klimat/greenevo> p. 19
r14/intelligence, p. 19: show-value-chain-components
  Cluster Excellence Denmark (CED) [Denmark] <https://clusterexcellencedenmark.dk/om-os/> p. 19
r14/networking, p. 19: enter-global-markets
  Support programme for the internationalisation of clusters and networks (Germany) <https://www.bw-i.de/ueber-bw-i/projektdienstleistungen> p. 19
  Estonian Clusters website (Estonia) <https://www.tallinn.ee/eng/business/Estonia-s-first-website-that-consolidates-information-about-clusters> p. 19
r14/business-services, p. 19: extend-value-chains
  Go International Slovenia (Slovenia) <https://www.gzs.si/skupne_naloge/mednarodno_poslovanje/vsebina/Go-International-Slovenia> p. 19
r15/networking, p. 19: solve-covid-challenges-together, secure-supply-chains, enter-global-markets
  Centres of Excellence and Centres of Competence (Bulgaria) <https://ec.europa.eu/regional_policy/en/information/publications/reports/2021/strategic-evaluation-of-the-bulgarian-centres-of-competence-and-centres-of-excellence> p. 19
`
