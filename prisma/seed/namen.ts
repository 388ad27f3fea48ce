// Names as one meets them at a Dutch employer. First and last names belong to a background, so that they fit each other.

/** Names of one background; `deel` is its share of a hundred people. */
type Herkomst = { deel: number; vrouw: string; man: string; achternaam: string }

const herkomsten: Herkomst[] = [
  {
    deel: 68,
    vrouw: `Anna Emma Sophie Julia Lotte Sanne Femke Fleur Iris Eva Lieke Noor Maud Roos Anouk Marloes Marieke Ingrid Saskia
      Petra Wilma Monique Annelies Hanneke Mirjam Esther Linda Karin Ellen Brigitte Marjolein Tessa Nienke Hilde Dorien
      Willemijn Geertje Trijntje Sjoukje Fenna Bente Loes Nelleke Jolanda Astrid Carla Yvonne Manon Daphne Renske`,
    man: `Jan Pieter Kees Willem Hendrik Jasper Daan Sem Bram Thijs Lars Tom Ruben Stijn Jeroen Martijn Bas Mark Erik Sander
      Wouter Maarten Gijs Joost Niels Tim Rik Koen Dirk Gerard Frans Theo Ton Henk Rob Peter Johan Arjan Marco Edwin Ronald
      Sjoerd Jelle Wiebe Douwe Hylke Floris Pepijn Teun Jurre`,
    achternaam: `de Jong|Jansen|de Vries|van den Berg|van Dijk|Bakker|Janssen|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|
      Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|van der Linden|Kok|Jacobs|
      de Haan|Vermeulen|van den Heuvel|van der Veen|van den Broek|de Bruijn|de Bruin|van der Heijden|Schouten|van Beek|Willems|
      van Vliet|van de Ven|Hoekstra|Maas|Verhoeven|Koster|van Dam|van der Wal|Prins|Blom|Huisman|Peeters|de Jonge|Kuipers|
      van Veen|Post|Kuiper|Veenstra|Kramer|van den Brink|Scholten|van Wijk|Postma|Martens|Vink|de Ruiter|Timmermans|Groen|
      Gerritsen|Jonker|van Loon|Boer|van der Velde|Willemsen|Smeets|de Lange|de Vos|Bosch|van Dongen|Schipper|de Koning|
      van der Laan|Driessen|Hermans|Evers|Hofman|Kuijpers|van den Bosch|van Doorn|Bosma|Wolters|Molenaar|van Rijn|
      in 't Veld|van 't Hof|op den Kamp|ter Horst|ten Brinke|van der Sluis|Sikkema|Hoogland|Terpstra|Zijlstra|Wiersma|
      Boersma|Koopman|Verbeek|Haverkamp|Slagter|Oosterhuis|Roelofs|Nijland|Rozendaal|van Ooijen|Tuinstra|Zwart|Kooistra`,
  },
  {
    deel: 7,
    vrouw: 'Fatma Elif Zeynep Ayşe Emine Merve Büşra Esra Hatice Derya Sevgi Gülsüm',
    man: 'Mehmet Mustafa Emre Yusuf Murat Burak Serkan Hakan Kerem Ömer Cem Volkan',
    achternaam: `Yılmaz|Kaya|Demir|Çelik|Şahin|Yıldız|Öztürk|Aydın|Arslan|Doğan|Kılıç|Aslan|Koç|Kurt|Özdemir|Polat|Aktaş|Güneş|
      Erdoğan|Tekin`,
  },
  {
    deel: 7,
    vrouw: 'Samira Fatima Naima Khadija Yasmina Loubna Hanane Soraya Ikram Siham Nora Amal',
    man: 'Mohamed Youssef Rachid Karim Hamza Bilal Said Abdel Nabil Anouar Ilias Tarik',
    achternaam: `El Idrissi|Benali|El Amrani|Bouzid|Chaouki|Haddou|El Bakkali|Amezian|Ouali|Tahiri|Azzouzi|Boulahrouz|El Khattabi|
      Mansouri|Saïdi|Ziani|El Mourabit|Berkane`,
  },
  {
    deel: 5,
    vrouw: 'Priya Sharita Anjali Shanti Reshma Natasha Chantal Romy Farida Usha',
    man: 'Ravi Rajesh Dennis Wensley Ricardo Glenn Ashwin Anand Clyde Orlando',
    achternaam: `Ramdin|Mahabier|Sewdien|Kartosen|Pinas|Blijd|Ramsaran|Bhagwandin|Koorndijk|Wijngaarde|Soekhoe|Jagesar|Parmessar|
      Kensmil|Biharie|Vrede`,
  },
  {
    deel: 4,
    vrouw: 'Agnieszka Katarzyna Magdalena Małgorzata Ewa Joanna Monika',
    man: 'Piotr Tomasz Krzysztof Paweł Marcin Grzegorz Łukasz',
    achternaam:
      'Kowalczyk|Nowak|Wiśniewski|Wójcik|Kamiński|Lewandowski|Zieliński|Szymański|Woźniak|Dąbrowski|Mazur|Krawczyk',
  },
  {
    deel: 3,
    vrouw: 'Dewi Ratna Kartika Sari Melati',
    man: 'Budi Agus Rudi Hendra Eddy',
    achternaam: 'Tahitu|Latuheru|Pattinasarany|Manuhutu|Soetomo|Hardjono|Wirasena|Latumahina|Sapulete|Tuankotta',
  },
  {
    deel: 2,
    vrouw: 'Rania Layla Amira Dima Hala',
    man: 'Omar Khaled Anas Firas Bassel',
    achternaam: 'Al-Hassan|Haddad|Khoury|Nasser|Al-Masri|Darwish|Hamdan|Saleh|Barakat|Qasim',
  },
  {
    deel: 2,
    vrouw: 'Mei Ling Linh Thu Xiu',
    man: 'Wei Jun Minh Tuan Hao',
    achternaam: 'Chen|Wong|Nguyen|Li|Tran|Cheung|Pham|Zhang|Le|Liu',
  },
  {
    deel: 2,
    vrouw: 'Ivana Elena Claudia Beatriz Siobhán Annika Ama Zuzana Helga Ingrīda',
    man: 'Luca Marko Diego Nuno Séamus Björn Kwame Andrei Günther Filip',
    achternaam: `Rossi|Petrović|García López|Ferreira|O'Brien|Lindström|Mensah|Popescu|Müller|Novák|da Silva|Horvat|Kovács|Schröder`,
  },
]

const woorden = (tekst: string): string[] => tekst.split(/\s+/).filter(Boolean)
const namen = (tekst: string): string[] => tekst.split('|').map((naam) => naam.trim())

/** What stands before the name and is left out in its order: "de Wit" is found at the W. */
const TUSSENVOEGSEL = /^((?:van|de|den|der|het|in|op|'t|te|ten|ter|da|el)(?: (?:de|den|der|het|'t))?) (.+)$/

/** A last name as the register keeps it: 'van den Berg' is Berg, with 'van den'. */
export function splitsAchternaam(naam: string): { tussenvoegsel: string | null; achternaam: string } {
  const [, tussenvoegsel, achternaam] = TUSSENVOEGSEL.exec(naam) ?? []
  return tussenvoegsel && achternaam ? { tussenvoegsel, achternaam } : { tussenvoegsel: null, achternaam: naam }
}

/** The names of each background, ready to choose from. */
export const naamlijsten = herkomsten.map((h) => ({
  deel: h.deel,
  vrouw: woorden(h.vrouw),
  man: woorden(h.man),
  achternaam: namen(h.achternaam).map(splitsAchternaam),
}))
