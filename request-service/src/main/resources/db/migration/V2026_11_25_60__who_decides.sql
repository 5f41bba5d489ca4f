-- Who decides is found by the rights with which somebody was here last.
create index colleague_by_roles on colleague (roles, name_key, person_id);
