package com.targetroadmap.requests.customer;

import com.targetroadmap.defaults.person.Caller;
import java.util.UUID;

/** Who may know more of a customer than its name and domain: whoever knows who asks for it says so. */
public interface WhoKnows {

    boolean knows(Caller caller, UUID customer);
}
