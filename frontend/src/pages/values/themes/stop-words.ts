// Words that say how a sentence is built and not what it is about, in the languages that themes are looked for in.

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Function words, and the few verbs and adverbs that stand in every answer to these four questions. */
export const STOP_WORDS = {
  en: list(`
    a about above after again against all almost along already also although always am among an and another any anybody anyone
    anything are aren't around as at away back be became because become been before being below between both but by came can
    can't cannot come comes could couldn't did didn't do does doesn't doing don't done down during each either else enough even
    ever every everybody everyone everything far feel feeling felt few first for from full further gave get gets getting give go
    goes going gone got had hadn't has hasn't have haven't having he he's her here hers herself him himself his how however i
    i'd i'll i'm i've if in instead into is isn't it it's its itself just keep kept knew know known last least less let like
    little lot made make makes many may maybe me mean means might mine more most much must my myself near nearly never next no
    nobody none nor not nothing now of off often on once one ones only onto or other others our ours ourselves out over own
    perhaps put quite rather really said same saw say see seemed seems several shall she she's should so some somebody someone
    something sometimes somewhere soon still stood stand such take taken than that that's the their theirs them themselves then
    there there's these they they're thing things think this those though thought through time times to together too took
    toward towards two under until up upon us used very want wanted was wasn't way we we're well went were weren't what
    what's whatever when where whether which while who whole whom whose why will with within without won't would wouldn't yes yet
    you you're your yours yourself three four five day days year years people person
  `),
  de: list(`
    aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anders auch auf aus bei beide
    beiden beim bin bis bist bleiben da dabei dadurch dafür dagegen daher dahin damals damit danach daran darauf daraus darin
    darum darüber das dass dasselbe davon davor dazu dein deine deinem deinen deiner dem den denen denn der deren derselbe des
    deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch dürfen eben ein eine einem einen einer
    eines einfach einige einmal er erst es etwas euch euer eure fast für ganz ganze gar geben gegen gehabt geht gemacht genug
    gerade gern gerne gewesen geworden gibt ging hab habe haben hast hat hatte hatten hätte hätten her hier hin hinter ich ihm
    ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins irgend irgendwie ist ja je jede jedem jeden jeder jedes jemand
    jetzt kam kann kannst kein keine keinem keinen keiner kommen konnte können könnte lang lange lassen ließ machen macht man
    manche manchmal mehr mein meine meinem meinen meiner meines mich mir mit muss musste müssen nach nachdem nah neben nein nicht
    nichts nie niemand noch nun nur ob oder oft ohne sagen sagt sagte sah schon sehen sehr sein seine seinem seinen seiner seit
    selbst selber sich sie sind so sogar solche soll sollen sollte sondern sonst sowie tag tage tagen tun über überhaupt um und
    uns unser unsere unserem unseren unter viel viele vielen vielleicht vom von vor wann war waren warum was weg weil weiter
    welche welcher wem wen wenig weniger wenn wer werde werden wie wieder will wir wird wirklich wo wohl wollen wollte worden
    wurde wurden würde würden während zeit zu zum zur zusammen zwar zwei zwischen drei jahr jahre jahren mensch menschen leute
    ding dinge sache sachen fühle fühlte gefühl
  `),
} as const;

export type Language = keyof typeof STOP_WORDS;
