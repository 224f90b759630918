# Sample company: a shop for regional specialties
sample-regional-shop = A shop for regional specialties (sample)
    .about = A small shop of twelve people. It sells over the counter and by phone, and plans an online shop. The company and its people are invented.
