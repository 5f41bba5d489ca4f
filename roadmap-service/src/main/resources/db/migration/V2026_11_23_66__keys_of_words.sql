-- The keys by which a word of the items known to sales is found though it is typed otherwise (see WordKeys). A word that
-- no such item has any more has no key either.
create table known_key (
    key_text varchar(420) not null,
    word varchar(400) not null,
    primary key (key_text, word)
);
drop table known_vocabulary;
