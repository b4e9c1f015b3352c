package runtitle

// The words, by meaning: English, German, Swedish, French, Spanish, Italian,
// Dutch, Portuguese, Danish, Norwegian, Finnish and Polish as runners write
// them. An entry ending in * is the beginning of a word. A word that means
// something else in everyday life is left out on purpose (French "course" is a
// race, a run and a lesson).

var runWords = words(
	"run", "runs", "running", "jog", "jogs", "jogging", "treadmill", "shakeout", "parkrun", "fartlek",
	"lauf", "laufen", "läufe", "laufband", "laufeinheit", "lauftraining", "laafen", "dauerlauf", "waldlauf", "tempolauf",
	"tempodauerlauf", "berglauf", "crosslauf", "langlauf", "steigerungslauf", "fahrtspiel", "joggen", "dl",
	"löp*", "långpass", "distanspass", "lunk", "joggning",
	"course à pied", "course a pied", "footing", "sortie longue", "fractionné", "fractionne",
	"correr", "rodaje", "trote", "tirada larga", "carrera continua",
	"corsa", "corsetta", "ripetute", "hardlopen", "duurloop", "loopje", "corrida", "longão",
	"løb", "løbe*", "løp*", "langtur", "juoksu*", "lenkki*", "bieg*", "wybieganie",
)

// trailWords make a weak case for a run: people also hike there.
var trailWords = words("trail", "trails")

// faintWords alone make a weak case for a run.
var faintWords = words("easy", "recovery", "shakeout", "locker", "lugn*", "regen", "ga1")

var otherWords = words(
	"bike", "biking", "ride", "rides", "riding", "cycle", "cycling", "spin", "spinning", "peloton", "zwift", "mtb",
	"turbo", "rad", "radfahren", "radeln", "radtour", "rennrad", "ergometer", "vélo", "velo", "vtt", "cyclisme", "cykel*", "cykla*", "sykkel*",
	"bici", "bicicleta", "bicicletta", "ciclismo", "fietsen", "fiets", "wielrennen", "pyöräily",
	"swim", "swims", "swimming", "schwimmen", "schwimm*", "natation", "piscine", "simning", "simma", "nadar", "natación", "natacion", "nuoto",
	"zwemmen", "natação", "svømning", "svømming", "uinti", "pływanie", "pool", "aqua*", "brick",
	"row", "rowing", "rudern", "aviron", "roeien", "elliptical", "crosstrainer", "cross trainer", "cross train*", "crosstrain*", "xt", "x train*",
	"ski", "skiing", "skitour*", "skilanglauf", "skidor", "skating", "inline", "kayak*", "kanu", "paddle*", "paddling", "surf*",
	"tennis", "padel", "badminton", "football", "soccer", "fußball", "fussball", "fotboll", "basketball", "volleyball", "handball", "hockey", "golf",
	"climb", "climbing", "boulder*", "klettern", "escalade", "klättring", "boxing", "judo", "karate", "dance", "dancing", "tanzen", "triathlon",
)

var walkWords = words(
	"walk", "walks", "walking", "spaziergang", "spazieren", "gehen", "marche", "promenade", "promenad", "caminar", "caminata",
	"camminata", "wandelen", "gåtur", "kävely*", "spacer",
)

var hikeWords = words(
	"hike", "hikes", "hiking", "ruck", "rucking", "wandern", "wanderung", "bergwanderung", "rando", "randonnée", "randonnee", "vandring",
	"vandra", "senderismo", "escursione", "trekking", "trek", "vaellus",
)

var strengthWords = words(
	"strength", "gym", "lift", "lifts", "lifting", "weights", "weight training", "weightlifting", "core", "conditioning", "crossfit",
	"squat*", "deadlift*", "kettlebell*", "plyo*", "bodyweight", "circuit", "circuits", "pump",
	"kraft", "krafttraining", "kraftraum", "athletik*", "rumpf*", "stabi", "stabilisation", "fitnessstudio",
	"styrka", "styrketräning", "styrke*", "muscu", "musculation", "renfo", "renforcement*", "ppg", "gainage", "fuerza", "gimnasio", "pesas",
	"palestra", "forza", "pesi", "krachttraining", "kracht", "sportschool", "força", "musculação", "academia", "voima*", "kuntosali", "siłownia", "siła",
)

var mobilityWords = words(
	"mobility", "yoga", "pilates", "stretch*", "foam roll*", "mobilität", "mobilisation", "dehnen", "beweglichkeit", "faszien*", "blackroll",
	"mobilité", "étirements", "etirements", "rörlighet", "stretching", "movilidad", "estiramientos", "mobilità", "mobiliteit", "rekken", "mobilidade",
	"liikkuvuus", "venyttely", "physio", "massage",
)

// restPhrases say that the day is free wherever they stand.
var restPhrases = words(
	"rest day", "rest days", "day off", "off day", "days off", "restday", "ruhetag", "trainingsfrei", "pausentag", "vilodag", "jour de repos", "día de descanso",
	"giorno di riposo", "rustdag", "dia de descanso", "hviledag", "lepopäivä", "no run", "no running", "no training", "kein training",
)

// restOpenings do so only when they open the title: "2 min rest" is a pause.
var restOpenings = []string{
	"rest", "off", "ruhe", "pause", "frei", "vila", "repos", "descanso", "riposo", "rust", "hvile", "lepo", "odpoczynek", "free",
}

var raceWords = words(
	"race", "races", "raceday", "wettkampf", "wettkämpfe", "marathon day", "compétition", "competition", "competición", "gara", "wedstrijd",
	"tävling", "lopp", "kilpailu", "zawody", "konkurranse", "konkurrence", "volkslauf", "stadtlauf", "silvesterlauf", "firmenlauf",
)

var trialWords = words("parkrun", "park run", "time trial", "timetrial", "tt", "testlauf", "cooper test", "5k test", "3k test", "10k test")

var hillWords = words(
	"hill", "hills", "hillsprints", "uphill", "berg", "bergläufe", "berglauf", "bergsprint*", "bergintervall*", "bergauf", "hügel*", "hügelläufe",
	"côte", "côtes", "cuestas", "salite", "backe", "backar", "backintervall*", "backträning", "backpass", "bakke*", "motbakke*", "heuvel*", "mäki*",
	"mäkivedot", "podbieg*", "subidas",
)

var intervalWords = words(
	"interval", "intervals", "intervall*", "intervalle*", "intervalli", "intervalo*", "repeat", "repeats", "repetitions", "reps", "vo2", "vo2max",
	"track", "fartlek", "fartleg", "fahrtspiel", "pyramid*", "pyramide*", "i pace", "r pace", "yasso*", "speedwork", "speed work", "speed session",
	"bahntraining", "tempoläufe", "fractionné", "fractionne", "vma", "series de", "ripetute", "interwały", "vedot", "kuts", "billat",
)

var tempoWords = words(
	"tempo", "threshold", "cruise", "lt", "t pace", "lactate", "sweet spot", "sweetspot", "steady state", "progression", "progressive", "tempolauf",
	"tempodauerlauf", "tdl", "schwelle*", "ga2", "steigerungslauf", "seuil", "allure seuil", "umbral", "soglia", "drempel*", "tröskel*", "terskel*",
	"tærskel*", "limiar", "vauhtikestävyys", "tempopass", "próg*", "cutdown", "cut down", "fast finish",
)

var paceWords = words(
	"race pace", "racepace", "race effort", "race simulation", "race sim", "race specific", "marathon pace", "marathon effort", "goal pace", "mp", "hmp",
	"mrp", "gmp", "m pace", "hm pace", "half marathon pace", "half pace", "10k pace", "5k pace", "10 k pace", "5 k pace", "wettkampftempo", "renntempo",
	"marathontempo", "marathonrenntempo", "mrt", "hm tempo", "allure marathon", "allure semi", "allure spécifique", "allure specifique", "ritmo maratona",
	"ritmo gara", "ritmo maratón", "ritmo de carrera", "ritmo competición", "tävlingsfart", "maratonfart", "wedstrijdtempo",
)

var longPhrases = words(
	"long run", "longrun", "long runs", "lr", "lsd", "mlr", "langer lauf", "langer dauerlauf", "langer dl", "ldl", "lange läufe", "lange duurloop", "lange loop",
	"långpass", "långlöp*", "langtur", "langkjøring", "sortie longue", "tirada larga", "rodaje largo", "tirada", "lungo", "lunghissimo", "longão", "longao",
	"wybieganie", "długie wybieganie", "pitkä*", "pitkis", "langlauf",
)

// afterLong are words that "long" may stand before without making a long run.
var afterLong = words(
	"interval*", "rep", "reps", "repeat*", "hill*", "tempo*", "threshold*", "rest*", "recover*", "stride*", "sprint*", "break", "weekend", "ride",
)

var recoveryWords = words(
	"recovery", "recover", "shakeout", "shake out", "regen", "regenerat*", "regenerationslauf", "récup*", "recup*", "recuperación", "recupero", "herstel*",
	"återhämtning*", "restitusjon*", "restitution*", "palauttava", "regeneracyjny",
)

var easyWords = words(
	"easy", "ga1", "ga", "z1", "z2", "zone 1", "zone 2", "base", "aerobic", "lugn*", "locker*", "ruhig*", "dl", "dauerlauf", "endurance",
	"endurance fondamentale", "ef", "footing", "facile", "suave", "rodaje", "carrera continua", "rolig*", "rustig*", "duurloop", "kevyt", "spokojn*",
	"leve", "leggero", "lento", "jog", "jogging", "joggen", "trote", "steady", "conversational", "gentle", "slow", "locker", "hölkkä", "lunk", "distanspass",
)

var warmWords = words(
	"wu", "cd", "w u", "c d", "warm up", "warmup", "warm", "cool down", "cooldown", "cool", "einlaufen", "auslaufen", "ein", "aus", "échauffement",
	"uppvärmning", "nedvarvning", "calentamiento", "vuelta a la calma", "inlopen", "uitlopen",
)
