#!/bin/bash
# Run once by PostgreSQL's image on an empty volume: a database for each service, and a user who owns nothing else.
set -eu

make_database() {
    psql -v ON_ERROR_STOP=1 -U postgres -d postgres -v name="$1" -v password="$2" <<'SQL'
create user :"name" password :'password';
create database :"name" owner :"name";
revoke connect, temporary on database :"name" from public;
SQL
}

make_database roadmap "$ROADMAP_DATABASE_PASSWORD"
make_database requests "$REQUEST_DATABASE_PASSWORD"
