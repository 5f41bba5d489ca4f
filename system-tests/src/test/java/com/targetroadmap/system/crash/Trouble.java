package com.targetroadmap.system.crash;

/** What goes wrong while every process runs, besides kills. */
interface Trouble {

    Trouble NONE = new Trouble() {
        @Override
        public void make() {}

        @Override
        public String toString() {
            return "no other trouble";
        }
    };

    void make();
}
