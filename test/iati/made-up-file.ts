/** A made-up file of activities, with everything that goes wrong in real ones. */
export const madeUpFile = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Nobody of this name publishes anything. -->
<iati-activities version="2.04" generated-datetime="2024-02-01T10:00:00Z">
  <notice>Not for use</notice>
  <iati-activity xml:lang="fr" hierarchy="1" last-updated-datetime="2023-11-15T08:30:00+01:00">
    <iati-identifier> EL-GOV-7/wells </iati-identifier>
    <reporting-org ref="EL-GOV-7" type="10">
      <narrative>Ministère de l'eau</narrative>
      <narrative xml:lang="en">Ministry of Water</narrative>
    </reporting-org>
    <title><narrative>Puits</narrative><narrative xml:lang="EN">Wells</narrative></title>
    <activity-status code="2"/>
    <location ref="N"><name><narrative xml:lang="en">North Shore</narrative></name></location>
    <location ref="S"/>
    <budget><value>100</value></budget>
    <transaction/><transaction/>
    <result type="1" aggregation-status="yes">
      <title><narrative xml:lang="en">Clean water</narrative></title>
      <reference vocabulary="99" code="R1"/>
      <reference vocabulary="99"/>
      <document-link url="https://example.org/plan.pdf"><title><narrative>Plan</narrative></title><language code="fr"/></document-link>
      <document-link><title><narrative>Lost</narrative></title></document-link>
      <indicator measure="1" ascending="1" aggregation-status="1">
        <title><narrative xml:lang="en">Wells repaired</narrative></title>
        <description><narrative xml:lang="en">Counted by the districts.</narrative></description>
        <reference vocabulary="9" code="6.1.1"/>
        <baseline year="2020" value="0"/>
        <period>
          <period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/>
          <target value="100"><comment><narrative>Sans les écoles</narrative></comment></target>
          <target value="60"><location ref="N"/><location ref="S"/><dimension name="Kind of well" value="deep"/></target>
          <actual value="90"/>
          <actual value="90.0"/>
          <actual value="95"/>
          <actual value="41"><location ref="S"/><location ref="N"/><dimension name="Kind of well" value="deep"/></actual>
        </period>
        <period>
          <period-start iso-date="2022-01-01"/><period-end iso-date="2022-12-31"/>
          <target value="200"/>
          <actual value="12"><dimension name="Kenya" value="7"/><dimension name="Mali" value="5"/></actual>
        </period>
        <period>
          <period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/>
          <target value="300"/>
          <actual value="250"/>
        </period>
        <period>
          <period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
          <target value="400"/>
          <actual value="0"/>
        </period>
        <period>
          <period-start iso-date="2023-06-30"/><period-end iso-date="2023-01-01"/>
          <target value="1"/>
        </period>
      </indicator>
      <indicator measure="2" ascending="0">
        <title><narrative xml:lang="en">Wells that run dry</narrative></title>
        <baseline year="2019" value="30%"/>
        <baseline iso-date="2020-06-30" year="2020" value="22"><dimension name="Kind of well" value="deep"/></baseline>
        <period>
          <period-start iso-date="2021-01-01"/><period-end iso-date="2023-06-30"/>
          <target value="35"/>
          <target value="10"><dimension name="Kind of well" value="deep"/></target>
          <actual value="n/a"/>
          <actual value="1,000"/>
          <actual value="12"><dimension name="Kind of well"/></actual>
          <actual value="13"><location/></actual>
          <actual value="14"><location ref="W"/></actual>
          <actual/>
        </period>
      </indicator>
    </result>
    <result type="outcomes">
      <indicator measure="7">
        <period>
          <period-start iso-date="2021-07-01"/><period-end iso-date="2021-12-31"/>
          <target value="5" quality="good"/>
          <actual value="6"/>
          <remark/>
        </period>
      </indicator>
      <indicator measure="3">
        <title><narrative>Couleur</narrative></title>
        <period>
          <period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/>
          <target value="2"/>
        </period>
      </indicator>
      <indicator measure="1" ascending="up">
        <title><narrative xml:lang="English">Trainings</narrative><narrative>Formations</narrative></title>
        <period>
          <period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/>
          <target value="2"/><actual value="3"/>
        </period>
      </indicator>
      <indicator measure="5">
        <title><narrative>Confiance</narrative></title>
        <baseline year="2020"><comment><narrative>Peu de confiance</narrative></comment></baseline>
        <period>
          <period-start iso-date="2021-01-01"/><period-end iso-date="2022-12-31"/>
          <target><comment><narrative xml:lang="en">Most people trust the water</narrative></comment></target>
          <target/>
          <actual><comment><narrative xml:lang="en">Some do</narrative></comment></actual>
        </period>
      </indicator>
      <indicator measure="4" ascending="1">
        <title><narrative>Note</narrative></title>
        <baseline year="2020" value="1"/>
        <baseline year="2021" value="2"/>
        <baseline year="last" value="2"/>
        <baseline year="2020" iso-date="2019-12-31" value="2"/>
        <period>
          <period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>
          <target value="3"/>
        </period>
      </indicator>
      <indicator measure="1" ascending="true">
        <title><narrative>Pompes</narrative></title>
        <baseline year="2021" value="4"/>
        <period>
          <period-start iso-date="2021-04-01"/><period-end iso-date="2021-06-30"/>
          <target value="8"/>
        </period>
      </indicator>
      <indicator measure="1"><title><narrative>${"Très ".repeat(300)}long</narrative><narrative>Autre</narrative></title></indicator>
    </result>
  </iati-activity>
  <iati-activity last-updated-datetime="soon">
    <iati-identifier>EL-GOV-7/wells</iati-identifier>
    <activity-status code="9"/>
  </iati-activity>
  <iati-activity xml:lang="the usual"/>
</iati-activities>
`;
