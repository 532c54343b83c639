### Wat er in plaatjes staat naast de labels van het product: wat bij iedereen anders heet, of wat niet bekend is.
### Plaatjes noemen het { value = "<naam>" }. Houd het kort: het moet op een smal scherm passen.

administration = Jouw administratie
user = Jouw naam
a-user = De gebruiker
app = Jouw app
other-app = Andere app
address = https://start.exactonline.nl/…
password = Je wachtwoord
administrations = Administraties
administration-a = Bedrijf A
administration-b = Bedrijf B
administration-c = Bedrijf C
some-administrations = Alleen deze administraties
kinds-of-data = Soorten gegevens
agree = Akkoord
refuse = Niet akkoord
store-address = https://apps.exactonline.com
client-secret = Client secret
hidden = ••••••••
redirect-uri = Redirect URI
own-address = https://…
organisation = Jouw organisatie
