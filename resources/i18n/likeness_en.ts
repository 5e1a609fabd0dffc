<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Offline</name>
    <message numerus="yes">
        <source>This photo shows only %n face(s). Choose one of them.</source>
        <extracomment>%n is how many faces the photo shows</extracomment>
        <translation>
            <numerusform>This photo shows only %n face. Choose it.</numerusform>
            <numerusform>This photo shows only %n faces. Choose one of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message numerus="yes">
        <source>%n faces</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n avatar(s) drawn, index.json tells whose.</source>
        <translation>
            <numerusform>%n avatar drawn, index.json tells whose.</numerusform>
            <numerusform>%n avatars drawn, index.json tells whose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterPane</name>
    <message numerus="yes">
        <source>%1, %n picture(s)</source>
        <translation>
            <numerusform>%1, %n picture</numerusform>
            <numerusform>%1, %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryDetails</name>
    <message numerus="yes">
        <source>%n pictures selected.</source>
        <translation>
            <numerusform>%n picture selected.</numerusform>
            <numerusform>%n pictures selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) made from this one</source>
        <translation>
            <numerusform>%n picture made from this one</numerusform>
            <numerusform>%n pictures made from this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryScreen</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) restored.</source>
        <translation>
            <numerusform>%n picture restored.</numerusform>
            <numerusform>%n pictures restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) removed.</source>
        <translation>
            <numerusform>%n picture removed.</numerusform>
            <numerusform>%n pictures removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Try again in %n s</numerusform>
            <numerusform>Try again in %n s</numerusform>
        </translation>
    </message>
</context>
</TS>
