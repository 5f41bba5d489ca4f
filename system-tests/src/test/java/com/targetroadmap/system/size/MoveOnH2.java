package com.targetroadmap.system.size;

import com.targetroadmap.system.Alone;
import com.targetroadmap.system.Databases;

@Alone
class MoveOnH2 extends MoveOfManyRequests {

    MoveOnH2() {
        super(Databases.h2());
    }
}
