package com.targetroadmap.system.crash;

import com.targetroadmap.system.Databases;
import com.targetroadmap.system.PostgresThere;
import org.junit.jupiter.api.extension.ExtendWith;

/** Here connections to the database are cut as well. */
@ExtendWith(PostgresThere.class)
class CrashMatrixOnPostgresqlIT extends CrashMatrix {

    CrashMatrixOnPostgresqlIT() {
        super(Databases.postgresql());
    }

    @Override
    Trouble moreTrouble() {
        return new CutConnections(databases());
    }
}
