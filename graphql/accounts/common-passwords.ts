// What many people choose, here and elsewhere. Signs and digits around these words make no password of them.

const words = `
  1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 2wsx3edc a1b2c3d4e5 a1b2c3d4 q1w2e3r4 q1w2e3r4t5
  q1w2e3r4t5y6 qazwsx qazwsxedc qazwsxedcrfv zaq12wsx zaqwsx zaqxsw wsxedc asdf asdfg asdfgh asdfghjkl asdfjkl
  zxcvbnm zxcvb qwer qwert qwerty qwertyui qwertyuiop qwertz azerty poiuytrewq lkjhgfdsa mnbvcxz qwerasdf
  qwerasdfzxcv asdfqwer abc abcd abcde abcdef abcdefg abc123def abcabc xyz aaa zzz test testing tester testtest
  password passwords passwort motdepasse contrasena mypassword yourpassword newpassword oldpassword thepassword
  passwordpassword passpass pass passcode passphrase passme secret secretsecret mysecret topsecret letmein letmeinnow
  letmeinplease openup opensesame welcome welcomehome welcomeback hello hellohello helloworld helloo hellokitty hi
  admin administrator adminadmin root rootroot toor guest user username login logmein signin default changeme
  changethis changeit temp temporary system server computer internet windows microsoft google facebook youtube
  instagram twitter linkedin amazon whatever whatsup nothing idontknow dontknow forget forgot remember
  iloveyou iloveu ilovehim iloveher ilovemum ilovemydog ilovejesus ilovewales loveyou lovely lover loveme lovelove
  love myloves mylove sweetheart darling babygirl babyboy baby honey angel angels princess queen prince kingking
  sunshine sunflower rainbow butterfly flower flowers blossom daisy poppy summer summertime spring winter autumn
  january february march april june july august september october november december monday friday sunday saturday
  football footballs footie rugby rugbyunion cricket baseball basketball volleyball hockey tennis golf golfing
  liverpool liverpoolfc manchester manchesterunited manutd mancity arsenal chelsea everton tottenham spurs celtic
  rangers westham leeds leedsunited newcastle astonvilla swansea swanseacity cardiff cardiffcity wrexham ospreys
  scarlets dragons newportcounty newport newportrfc ebbwvale caerphilly blaenau torfaen cwmbran monmouth abergavenny
  pontypool blackwood wales cymru cymruambyth cymrurydd walesforever llanfair caerdydd abertawe casnewydd gwent
  heddlu croeso cyfrinair cyfrinach fynghyfrinair rydwindygarudi cariad dewisant ddraiggoch ydraiggoch draig
  iechydda borebach nosda penblwydd nadolig pulltogether cyddynnu neighbourhood neighbourhoodwatch volunteer
  volunteers volunteering community communities gwirfoddolwr gwirfoddoli cymuned police policeman
  superman batman spiderman ironman pokemon pikachu starwars startrek matrix minecraft fortnite nintendo playstation
  xbox mario zelda sonic ninja samurai dragon dragonball master maverick hunter killer shadow ghost thunder phoenix
  monkey donkey tiger lion panther elephant dolphin penguin unicorn rabbit hamster kitten kitty puppy doggy mustang
  ferrari porsche mercedes bentley harley harleydavidson yamaha suzuki kawasaki
  chocolate strawberry watermelon blueberry raspberry banana orange apple cherry peanut butter cheese cookie cookies
  pepper ginger sugar coffee whisky guinness
  michael michelle jennifer jessica jordan joshua daniel andrew anthony charlie charlotte thomas william matthew
  robert richard george harry oliver jack samantha ashley amanda nicole elizabeth victoria stephanie christopher
  alexander benjamin nicholas jonathan patrick maggie buster bailey oscar molly lucky smokey tigger snoopy garfield
  freedom forever friends family mother father brother sister mummy daddy grandma blessed jesus jesuschrist godisgood
  heaven trustno trustnoone trustme access accessdenied blink slipknot metallica nirvana beatles thebeatles eminem
  australia america england ireland scotland london britain california newyork washington canada germany france
  cheerleader skateboard motorcycle computers engineer teacher student college university hospital business
  correcthorsebatterystaple thisisapassword thisismypassword mynameis ncc1701 fuckyou fuckyouall fuckoff bullshit asshole
  `

export const commonWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean))
