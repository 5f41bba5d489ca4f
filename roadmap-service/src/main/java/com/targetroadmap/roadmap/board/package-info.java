/** The roadmap board: phases and items of a product on one screen, each item with the moves that are legal now. */
package com.targetroadmap.roadmap.board;
