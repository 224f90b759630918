# Poster of the ten promises: ten short lines in the same order
promises-poster = Our 10 promises
    .footer = Call { $officer } { $phone }

promises-poster-ask = In doubt
    .text = Stop and ask

promises-poster-passwords = Passwords
    .text = Long, never reused

promises-poster-mail = Odd email
    .text = Do not open, ask

promises-poster-sending = Before sending
    .text = Check address and files

promises-poster-updates = Updates
    .text = Install today

promises-poster-desk = Leaving your desk
    .text = Lock and put away

promises-poster-taking-out = Taking out
    .text = Ask first, keep it with you

promises-poster-tools = Devices and services
    .text = Only those we chose

promises-poster-secrecy = What you learn
    .text = Do not tell or post

promises-poster-disposal = Throwing away
    .text = Make it unreadable
