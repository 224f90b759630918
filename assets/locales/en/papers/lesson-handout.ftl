# What those who come to a lesson take along
lesson-handout = Handout
    .footer = Keep it where you can see it.
