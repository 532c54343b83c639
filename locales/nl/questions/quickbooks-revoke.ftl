### Hoe lezers om deze gids vragen: een vraag per regel. Niemand krijgt ze te zien.

quickbooks-revoke =
    hoe koppel ik een app los van quickbooks
    app intrekken in quickbooks
    app verwijderen uit quickbooks online
    toestemming intrekken quickbooks
    koppeling met quickbooks verbreken
    een app mag niet meer bij quickbooks
    quickbooks app disconnect
    oude app heeft nog toegang tot quickbooks

quickbooks-revoke_for-me =
    kun jij de app bij quickbooks voor mij intrekken
    kan wegwijs dit bij quickbooks doen

quickbooks-revoke_open-apps =
    waar vind ik apps in quickbooks
    waar staat overview in quickbooks
    .done =
        ja apps staat open

quickbooks-revoke_disconnect =
    waar zit disconnect in quickbooks
    welk pijltje naast launch in quickbooks
    .done =
        vragenlijstje ingevuld en losgekoppeld
    .stuck-no-disconnect =
        disconnect staat er niet in dat pijltje
    .stuck-older-screen =
        bij mij heet het my apps met action ernaast

quickbooks-revoke_proof =
    hoe weet ik of de app echt weg is bij quickbooks
    kun je nakijken of de app nog bij quickbooks kan

quickbooks-revoke_prove-by-hand =
    hoe test ik zelf of de app nog bij quickbooks kan
    de app moet opnieuw verbinden met quickbooks
    .opt-asks-again =
        hij wil opnieuw verbinden
        de app vraagt om toestemming
    .opt-still-works =
        hij doet het nog
        er komen nog gegevens binnen
        hij trekt nog steeds facturen binnen
    .opt-cannot-test =
        dat kan ik nu niet proberen
        weet ik niet

quickbooks-revoke_disconnected =
    losgekoppeld van quickbooks, wat nu
    de app kan niet meer bij quickbooks

quickbooks-revoke_still-works =
    losgekoppeld van quickbooks maar de app werkt nog
    waarom komt de app nog binnen bij quickbooks

quickbooks-revoke_still-allowed =
    quickbooks neemt de sleutel van de app nog aan
    quickbooks laat de app nog toe na het intrekken

quickbooks-revoke_not-proven =
    losgekoppeld van quickbooks maar niet nagekeken
    later kijken of de app nog bij quickbooks kan

quickbooks-revoke_accountant =
    ik ben accountant, hoe koppel ik een app los in quickbooks
    waar vind ik firm apps in quickbooks

quickbooks-revoke_not-admin =
    ik ben geen admin in quickbooks
    wie mag een app loskoppelen in quickbooks

quickbooks-revoke_no-disconnect =
    ik zie geen disconnect in quickbooks
    de knop disconnect ontbreekt in quickbooks

quickbooks-revoke_connected-by-another =
    een collega heeft de app met quickbooks verbonden
    hoe neem ik een app over in quickbooks met change admin

quickbooks-revoke_older-screen =
    mijn quickbooks ziet er anders uit
    ik heb my apps in quickbooks
