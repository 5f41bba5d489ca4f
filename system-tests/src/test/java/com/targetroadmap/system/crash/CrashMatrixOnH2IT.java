package com.targetroadmap.system.crash;

import com.targetroadmap.system.Databases;

class CrashMatrixOnH2IT extends CrashMatrix {

    CrashMatrixOnH2IT() {
        super(Databases.h2());
    }
}
