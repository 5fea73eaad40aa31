/**
 * First names that many people in Denmark have, in small letters: for telling a name from a word that only stands
 * first in its sentence. The list need not be whole; it only has to be free of ordinary words.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aage adam agnete ahmad ahmed aisha ali alma amina amir anders andreas ane anette anja anna anne annette arne
  asger asta astrid august bent bente benjamin birgit birgitte birthe bjarne bo bodil brian britta camilla carina
  carl carsten casper cecilie charlotte christian christina christoffer claus clara dagmar daniel david dennis
  dorte dorthe ditte ebbe edith egon ejner elena elias elin elisabeth ella ellen elna else emil emilie emma emre
  erik erling ester eva fatima fatma filip finn flemming frederik freja frida frode georg gerda gitte grete
  grethe gunnar gurli hanne hannah hans harald hasan hassan helga helle hella henning henrik henriette hussein
  ib ibrahim ida inga inge inger ingrid iris isabella ismail ivan jacob jakob jan jane janne jasmin jens jeppe
  jesper jette jonas josef johan johanne johannes john jonathan jytte jørgen jørn kaj kamilla karen karin karl
  karla karoline kasper kate katrine kenneth khadija kim kirsten kirstine kjeld klaus knud kristian kristina
  kristine kurt laila lars lasse laura laurits leif lena lene leon lilly line lis lisbeth lise liva lone lotte
  louise lucas ludvig lukas maja mads magnus malene malik malou maria marianne marie mariam marius markus martha
  martin mathias mathilde maryam mehmet merete mette michael mikael mikkel mie mohamed mohammad mohammed mona
  morten mustafa nadia nanna niels nina noah nicolai nikolaj nora olav ole olga olivia omar osman oskar oscar
  otto palle peder per pernille peter petra pia poul preben rasmus regitze rikke rita robert rosa runa ruth
  said salma sanne sara sarah selma signe sigrid sille simon sofia sofie solveig sonja stefan steen sten susanne
  sven svend søren tage tanja theodor thea thomas thor thorkild thyra tina tine tobias tom tommy torben tove
  troels trine ulla ulrik valdemar vera vibeke victor viggo viktor vilhelm villads villy vivi wilhelm william
  yasmin yusuf zahra zainab zeynep åge åse`.split(/\s+/),
);
