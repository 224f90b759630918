# The slides of a lesson
lesson-slides = Slides
    .footer = To be shown large while somebody talks.
