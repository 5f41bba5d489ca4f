package com.targetroadmap.system.restore;

import com.targetroadmap.system.Databases;
import com.targetroadmap.system.PostgresThere;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresThere.class)
class RestoreOnPostgresqlIT extends Restore {

    RestoreOnPostgresqlIT() {
        super(Databases.postgresql());
    }
}
