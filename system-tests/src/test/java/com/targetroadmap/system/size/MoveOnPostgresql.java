package com.targetroadmap.system.size;

import com.targetroadmap.system.Alone;
import com.targetroadmap.system.Databases;
import com.targetroadmap.system.PostgresThere;
import org.junit.jupiter.api.extension.ExtendWith;

@Alone
@ExtendWith(PostgresThere.class)
class MoveOnPostgresql extends MoveOfManyRequests {

    MoveOnPostgresql() {
        super(Databases.postgresql());
    }
}
