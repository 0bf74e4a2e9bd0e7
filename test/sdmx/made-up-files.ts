/** A statistics office that does not exist answers with two files, in which much is as it should not be. */
export const madeUpFiles = {
  "social.csv": `STRUCTURE[;],STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,Frequency,SERIES,Series,REF_AREA,Area,SEX,Sex,TIME_PERIOD,Time,OBS_VALUE,Value,OBS_STATUS[],Status,CONF_STATUS,UNIT_MULT,UNIT_MEASURE,DECIMALS,REPYEARSTART,VALID_FROM,COMMENT_OBS[en;vi]
dataflow,XX:DF_SOCIAL(1.0),Social,I,A,Annual,POV,Poverty,VN,Viet Nam,_T,Total,2018,2018,5.2,,A,,F,0,PT,1,,2019-03-01,en:First;vi:Lần đầu
dataflow,XX:DF_SOCIAL(1.0),Social,I,A,Annual,POV,Poverty,VN,Viet Nam,_T,Total,2018,2018,5.35,,A,,F,0,PT,1,,2020-03-01,
dataflow,XX:DF_SOCIAL(1.1),Social,I,A,Annual,POV,Poverty,VN,Viet Nam,_T,Total,2019-12-31,2019,4.8,,P;B,,F,0,PT,1,,,
dataflow,XX:DF_SOCIAL(1.1),Social,I,A,Annual,POV,Poverty,VN,Viet Nam,_T,Total,2020,2020,NaN,,L,,F,0,PT,1,,,
dataflow,XX:DF_SOCIAL(1.1),Social,I,A,Annual,POV,Poverty,VN,Viet Nam,F,Women,2020,2020,<5,,U,,F,0,PT,1,,,"en:""Small"" sample"
dataflow,XX:DF_SOCIAL(1.1),Social,I,A,Annual,POV,Poverty,VN,Viet Nam,X,Other,2020,2020,3.1,,A,,F,0,PT,1,,,
dataflow,XX:DF_SOCIAL(1.1),Social,I,A,Annual,POV,Poverty,LA,Laos,_T,Total,2020,2020,18.3,,A,,F,0,PT,1,,,
dataflow,XX:DF_SOCIAL(1.1),Social,I,A,Annual,EXP,Spending,VN,Viet Nam,_Z,Not applicable,2020,2020,212.5,,S,,F,12,VND,1,--04-01,,
dataflow,XX:DF_SOCIAL(1.1),Social,I,A,Annual,EXP,Spending,VN,Viet Nam,_Z,Not applicable,2021-A1,2021,220,,A,,N,12,VND,1,--04-01,,
dataflow,XX:DF_SOCIAL(1.1),Social,I,A,Annual,EXP,Spending,VN,Viet Nam,_Z,Not applicable,2022-A1,2022,0,,M,,F,12,VND,1,--04-01,,
dataflow,XX:DF_SOCIAL(1.1),Social,I,Q,Quarterly,FIB,Fibre,VN,Viet Nam,_Z,Not applicable,2021-Q5,2021-Q5,60,,A,,F,0,PT,1,,,
dataflow,XX:DF_SOCIAL(1.1),Social,I,Q,Quarterly,FIB,Fibre,VN,Viet Nam,_Z,Not applicable,2022-Q1,2022-Q1,,,A,,F,0,PT,1,,,"vi:Chỉ có
ghi chú"
dataflow,XX:DF_SOCIAL(1.1),Social,I,Q,Quarterly,FIB,Fibre,VN,Viet Nam,_Z,Not applicable,2022-Q2,2022-Q2,70,,A,,F,0,HH,1,,,
dataflow,XX:DF_SOCIAL(1.1),Social,I,Q
`,
  "update.csv": `STRUCTURE;STRUCTURE_ID;ACTION;FREQ;SERIES;REF_AREA;SEX;TIME_PERIOD;OBS_VALUE;UNIT_MULT;UNIT_MEASURE
dataflow;XX:DF_SOCIAL(1.2);D;A;JOB;VN;;;;;
dataflow;XX:DF_SOCIAL(1.2);R;Q;FIB;VN;_Z;2022-Q2;71,5;0;HH
dataflow;XX:DF_SOCIAL(1.2);M;Q;FIB;VN;_Z;2022-Q3;72,25;x;HH
dataflow;XX:DF_SOCIAL(1.2);D;Q;FIB;VN;_Z;2022-Q4;-;;
dataflow;XX:DF_SOCIAL(1.2);U;Q;FIB;VN;_Z;2023-Q1;74;0;HH
dataflow;XX:DF_SOCIAL(1.2);R;A;JOB;VN;F;2021;50,5;0;PT
dataflow;XX:DF_SOCIAL(1.2);R;A;JOB;VN;M;2022;60,5;0;PT
`,
};
