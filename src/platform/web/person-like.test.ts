import { describe, expect, test } from "vitest";
import { personLike } from "./person-like.ts";

// All of them are made up.
describe("somebody could be found by", () => {
  test.each([
    ["a first name and an age", "Peter, 7 år, kravlede op i træet."],
    ["an age in brackets", "Peter (7) kravlede op i træet."],
    ["an age after »på«", "Legede med Liva på 5 år."],
    ["an age before the name", "Den 7-årige Peter sad alene."],
    ["an age and what the person is", "Den 7-årige dreng Villads sad alene."],
    ["a name that does not begin the sentence", "Jeg talte med Zofia, 41 år."],
    ["a whole name and an age further on", "Amira Haddad fortalte, at hun er 34 år og ny i byen."],
    ["a whole name that begins the text", "Amira Haddad, 34 år"],
    ["a whole name with a little word in it", "Karim al Masri er 52 år."],
    ["a name with a hyphen", "Anne-Mette, 44 år, læste avis."],
    ["a surname that is also the land", "Bænken hedder Karen Holm, 80 år."],
    ["a first name with such a surname", "Talte med Bodil Lund, 71 år."],
    ["a Danish whole name", "Talte med Bent Thomsen, 71 år."],
    ["a Polish whole name", "Talte med Zbigniew Kowalski, 38 år."],
    ["a Vietnamese whole name", "Talte med Nguyen Thi Lan, 29 år."],
    ["a name and an address", "Peter bor på Havnevej 3."],
    ["a name and an address in the other order", "På Havnevej 3 bor Peter."],
    ["a whole name and a street", "Bodil Riis, Søndergade 14"],
    ["a name and a phone number", "Ring til Birthe på 20 10 56 78."],
    ["a name and a phone number in one run", "Birthe: 20105678"],
    ["a name and a phone number with its country", "Fatima, +45 20 10 56 78"],
    ["a name and an e-mail address", "Skriv til Omar på omar@lilleby.example"],
    ["a name on one line and a number on the next", "Birthe\n20 10 56 78"],
    ["the second sentence", "Det regnede. Men Peter på 7 år blev ude."],
    ["a name behind a word that begins the sentence", "Og Peter, 7 år, blev ude."],
    ["Hans, when that is his name", "Hans, 68 år, havde sin hund med."],
    ["Hans, when he lives somewhere", "Hans bor på Møllevej 2."],
    ["English", "I met Sarah, 34 years old, at the bus."],
    ["English with the age first", "A 34-year-old woman, Sarah"],
  ])("%s", (_, text) => {
    expect(personLike(text)).toBe(true);
  });
});

describe("nobody could be found by", () => {
  test.each([
    ["an empty text", ""],
    ["an age alone", "Drengen på 7 år kravlede op i træet."],
    ["what somebody is, and an age", "Mor, 34 år, med to børn."],
    ["a man and an age", "Mand (45 år) med hund."],
    ["an age and a place", "En pige på 9 år fra Nørre Sø."],
    ["a child by the place it came from", "En dreng på 7 år i Hedelund."],
    ["a name alone", "Mette gik rundt med kaffe."],
    ["a colleague who sees a child", "Jens så en dreng på 7 år."],
    ["his car", "Hans bil holdt på Havnevej 3."],
    ["her dog", "Hendes hund på 7 år lå under bordet."],
    ["a place with two words", "Nørre Sø, 7 år efter skolen lukkede."],
    ["a school and the ages in it", "Hedelund Skole har børn på 6 år og op."],
    ["an association and its number", "Strandby Idrætsforening, tlf. 20 10 56 78"],
    ["the library and its address", "Vestermose Bibliotek, Søndergade 14"],
    ["a street called after somebody", "Bussen holder på Karen Blixens Vej 12."],
    ["a town and a number", "Store Vildmose 12, 30 år efter."],
    ["an address alone", "Bussen holder ved Havnevej 3."],
    ["a phone number alone", "På opslaget stod 20 10 56 78."],
    ["months that begin a sentence", "August, 20 år efter."],
    ["days that begin a sentence", "Mandag er der åbent fra 7 år og op."],
    ["how long somebody has been there", "Kiosken har ligget der i 12 år."],
    ["how long a whole name has been known", "Peder Holm har haft kiosken i 12 år."],
    ["how long ago it was", "Skolen lukkede for 12 år siden."],
    ["a clock and a count", "Kl. 14.30 var der 11 drenge og 9 fædre."],
    ["a date", "Den 4. december kom syv."],
    ["a shop and its street", "Brugsen på Hovedgaden 2"],
    ["a sentence end between", "Det var Mette, der så det. Drengen var 7 år."],
    ["a quote", "»Kom nu, far,« sagde drengen på 5 år."],
    ["a child in a list", "Dreng, 7 år\nPige, 5 år"],
    ["facebook", "De skriver på Facebook, mest dem på 30 år."],
    ["figures", "I Kirkehøj er 41 af 214 over 67 år."],
    ["English without a name", "A man of 45 years old waited. The boy was 7 years old."],
  ])("%s", (_, text) => {
    expect(personLike(text)).toBe(false);
  });
});
