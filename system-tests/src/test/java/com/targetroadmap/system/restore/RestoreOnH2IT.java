package com.targetroadmap.system.restore;

import com.targetroadmap.system.Databases;

class RestoreOnH2IT extends Restore {

    RestoreOnH2IT() {
        super(Databases.h2());
    }
}
