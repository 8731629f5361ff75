package id.dampingi.exchange;

import id.dampingi.activity.Activity;
import id.dampingi.facilitator.Facilitator;
import id.dampingi.group.Group;
import id.dampingi.member.MemberCard;

/** Takes what an import makes: writes it down, or in a dry run forgets it. */
interface ImportSink {
    ImportSink NOWHERE = new ImportSink() {
        @Override
        public void facilitator(Facilitator facilitator) {}

        @Override
        public void group(Group group) {}

        @Override
        public void newMember(MemberCard member) {}

        @Override
        public void changedMember(MemberCard member) {}

        @Override
        public void newActivity(Activity activity) {}

        @Override
        public void changedActivity(Activity activity) {}
    };

    void facilitator(Facilitator facilitator);

    void group(Group group);

    void newMember(MemberCard member);

    void changedMember(MemberCard member);

    void newActivity(Activity activity);

    void changedActivity(Activity activity);
}
