# First-hour card: one sheet by the telephone. Same five as on the screen, in the same words and order
first-hour-card = First-hour card
    .footer = Put this by the telephone and the devices, where customers cannot see it.

first-hour-card-steps =
    .calm = Stop, and tell people
    .calm-how = Do not close the screen or delete the email. Tell the person next to you that something is wrong. Nobody is blamed for noticing.
    .cut = Take it off the network
    .cut-how = Pull out the network cable and switch off Wi-Fi. Leave the power on.
    .keep = Keep what you saw
    .keep-how = Take a photo of the screen with your phone. Leave emails and files where they are.
    .call = Call
    .call-how = Call the numbers below from the top. No answer? Call the next one, even at night. If money has moved, call the bank at once too.
    .write = Write down the time
    .write-how = Note when you noticed, what you saw, what you did, and whom you told.
first-hour-card-not = Do not
first-hour-card-not-items =
    .power = Switch it off or on again.
    .erase = Delete, repair, or investigate by yourself.
    .pay = Pay, reply, or call a number shown on the screen.
    .talk = Guess aloud to customers or friends, or post about it.
    .alone = Handle it alone.
first-hour-card-known =
    .at = Date and time noticed
first-hour-card-leak = If personal information may have leaked, today is day 1 of the time for reporting. The first report to the authorities is due within about 3 to 5 days (Act on the Protection of Personal Information, Art. 26, and the Commission’s guidance, checked November 2026).
    .also-card = If cards are concerned, call the payment provider at once too.
