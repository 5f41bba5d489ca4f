package com.targetroadmap.gateway.salesroadmap;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import io.micronaut.core.annotation.Introspected;
import java.util.Set;

/**
 * Whose eyes the sales roadmap is seen with. A product manager who wants to see what sales sees asks the services as a
 * salesperson: with the same name and fewer rights, so that it is the services that leave out what sales may not see.
 *
 * @param caller in whose name the services are asked
 * @param asSales a product manager looks with the eyes of sales
 */
@Introspected
record Reader(Caller caller, boolean asSales) {

    static Reader of(Frame frame, String as) {
        Caller me = frame.caller();
        boolean asSales = me.is(Roles.PM) && as.equals("sales");
        return new Reader(
                asSales ? new Caller(me.issuer(), me.subject(), me.name(), Set.of(Roles.SALES), me.mail()) : me,
                asSales);
    }

    /** Whether the ways to the board are shown. */
    public boolean isProduct() {
        return caller.is(Roles.PM);
    }
}
