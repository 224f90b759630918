# When something has happened: the first five things, and whom to call
incident-title = First, stop it from spreading.
incident-sub = Work from the top, as far as you can. Don’t handle it alone; tell someone early.
incident-calm = Stop, and tell the people around you
    .how = Don’t close the screen or delete the email. Tell the person next to you that something is wrong. Nobody is blamed for noticing.
incident-cut = Take the device off the network
    .how = Pull out the network cable and switch off Wi-Fi. Leave the power on: switching it off may erase records that are needed later.
incident-keep = Keep what you saw
    .how = Take a photo of the screen with your phone. Leave the email or file where it is.
incident-call = Call the person you agreed on
    .how = Tell the [security officer](term:security-officer) or the deputy. If money has moved, call the bank or card company at once.
incident-write = Write down times and actions
    .how = Note when you noticed, what you saw, and whom you told. If personal information may have leaked, the reporting deadline counts from when you learned of it.
incident-contacts = Whom to call
incident-contacts-edit = Write contacts
incident-contacts-none = No outside contacts are written down yet. On a day when nothing is wrong, write them down now.
incident-public = Public desks in Japan: police 110 in an emergency, otherwise #9110 or the National Police Agency’s desk for cyber incidents. For companies, IPA’s Cybersecurity Consultation Desk (cs-support@ipa.go.jp). For a leak of personal information that must be reported, the Personal Information Protection Commission; the first report is due within about 3–5 days after you learn of it (all checked November 2026).
