-- One row for each (issuer, subject); everywhere else stands the id, so that a person can be renamed or erased.
create table person (
    id uuid primary key,
    issuer varchar(500) not null,
    subject varchar(500) not null,
    name varchar(500) not null,
    constraint person_once unique (issuer, subject)
);
