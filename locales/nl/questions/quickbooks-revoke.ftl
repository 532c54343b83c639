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

quickbooks-revoke_no-disconnect =
    ik zie geen disconnect in quickbooks

quickbooks-revoke_connected-by-another =
    een collega heeft de app met quickbooks verbonden

quickbooks-revoke_accountant =
    ik ben accountant, hoe koppel ik een app los in quickbooks

quickbooks-revoke_open-apps =
    .done =
        ja apps staat open

quickbooks-revoke_disconnect =
    .done =
        vragenlijstje ingevuld en losgekoppeld
    .stuck-no-disconnect =
        disconnect staat er niet in dat pijltje
    .stuck-older-screen =
        bij mij heet het my apps met action ernaast

quickbooks-revoke_proof =
    .opt-still-works =
        hij trekt nog steeds facturen binnen
