package app

// commonWords are what people make passwords of, as far as it is known to
// everybody: our own list, with the words of this field, of this program and of
// what runners use beside it.
const commonWords = `
	password passwort passwd pass parola senha contrasena motdepasse wachtwoord haslo salasana losenord adgangskode heslo geheim secret
	private access login logon signin admin administrator root user username guest test tester testing default changeme change temp
	temporary welcome willkommen bienvenue hello hallo hola bonjour ciao letmein let me in open sesame opensesame trustno trust noone master
	superuser super system server computer internet windows microsoft apple google facebook instagram twitter youtube amazon netflix samsung
	android iphone nokia nintendo playstation xbox pokemon minecraft fortnite roblox gamer online website email gmail hotmail yahoo

	legwork run runs runner runners running jog jogger jogging marathon marathoner halfmarathon ultra ultramarathon trail trailrunner
	strava garmin polar suunto coros runkeeper runna hevy strong stronger strength fitness fit gym workout training trainer coach athlete
	athletics sport sports squat squats deadlift lunge plank crossfit bodybuilding muscle muscles yoga pilates cycling cyclist bike biker
	triathlon ironman swim swimmer swimming pace race racer finisher personalbest nike adidas asics brooks hoka saucony newbalance puma

	love loves lover lovely loveyou iloveyou iloveu ilove you youandme forever always together baby babygirl babyboy sweetheart honey sweetie
	sugar princess prince queen king kingdom angel angels heaven hell devil satan jesus christ god allah blessed faith hope grace peace
	freedom liberty happy happiness smile smiley lucky luck friend friends friendship bestfriend family mother father mama papa mommy daddy
	brother sister husband wife boyfriend girlfriend darling kitty kitten cat cats puppy dog dogs doggy tiger lion wolf bear eagle falcon
	hawk shark dolphin monkey gorilla panda rabbit bunny turtle snake spider scorpion dragon unicorn phoenix horse pony butterfly buttercup
	flower flowers rose daisy lily jasmine violet orchid sunflower sunshine sun moon moonlight star stars starlight sky rainbow summer winter
	spring autumn snow snowman snowball ice fire water earth ocean beach sea island mountain forest river storm thunder lightning shadow
	darkness midnight night day morning

	monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
	december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar juni juli oktober dezember lundi mardi mercredi
	jeudi vendredi samedi dimanche

	football soccer baseball basketball hockey tennis golf golfer rugby cricket volleyball boxing wrestling skate skater skateboard surfer
	fishing hunter hunting racing ferrari porsche mercedes mustang corvette camaro harley yamaha honda toyota nissan audi jaguar bmw
	liverpool arsenal chelsea everton tottenham manchester united city barcelona madrid realmadrid juventus milan inter bayern dortmund
	schalke celtic rangers ajax benfica porto galatasaray fenerbahce besiktas boca flamengo corinthians yankees redsox lakers bulls cowboys
	steelers packers eagles raiders patriots

	michael michelle daniel david jessica jennifer jordan joshua matthew andrew anthony ashley amanda robert thomas charlie william richard
	james john joseph george christopher christian nicholas nicole natalie natasha samantha sophie stephanie sarah sandra rachel rebecca
	patrick peter paul martin mark maria marina maggie madison lauren laura kevin justin julia julian jonathan jason jasper jackson jack
	hannah heather harry hunter hannes gabriel gabriela frank francis felix ethan emily emma elizabeth edward dominic diana dennis danielle
	claudia chris charles carlos carmen caroline brandon benjamin barbara austin arthur antonio anna andrea andreas alexander alexandra
	alexis alex alejandro adrian aaron lucas louis leon lena lisa luis max mia mohamed muhammad ahmed ali omar oliver oscar olivia pedro
	pablo rosa sabrina sebastian simon steven stefan tobias vanessa veronica victor victoria vincent walter xavier yvonne zoe

	batman superman spiderman ironman superstar starwars skywalker vader yoda jedi matrix matrix gandalf hobbit frodo merlin arthur potter
	harrypotter hogwarts simpsons homer bart mickey mouse mickeymouse minnie donald duck garfield snoopy scooby scoobydoo tweety tinkerbell
	hellokitty barbie cinderella pirate pirates ninja samurai warrior knight wizard magic hacker killer slayer assassin soldier sniper
	ranger marine army navy police legend monster zombie vampire ghost destiny chaos maverick matrix genius champion winner victory
	rockstar rock music metal metallica slipknot nirvana eminem beatles elvis guitar piano drummer dance dancer disco jazz hiphop

	chocolate cookie cookies cheese pizza banana orange apple apples cherry strawberry peach peaches lemon pepper ginger coffee whiskey vodka
	beer wine candy bubbles pumpkin pickle chicken turkey bacon butter peanut nutella cocacola coca cola pepsi

	red blue green yellow purple pink black white silver golden gold diamond crystal ruby pearl platinum copper orange one two three four five
	six seven eight nine ten hundred thousand million money dollar bank rich cash boss business company office work house home garden
	school college university student teacher doctor lawyer america american canada england london paris berlin germany deutschland
	france italia italy espana spain portugal mexico brasil brazil argentina india china japan tokyo russia australia sweden texas california
	newyork york chicago boston dallas houston phoenix florida hawaii

	fuckyou fuck fucker asshole bitch bullshit shit sexy sex porn pussy bigdick dick cock hardcore naughty horny playboy whatever nothing
	something anything everything everyone nobody somebody who what why because please thankyou thanks goodbye bye yes never again maybe
	qwerty qwertz azerty asdf zxcv qaz wsx abc abcd abcde xyz xxx zzz aaa qwe asd zxc
`
