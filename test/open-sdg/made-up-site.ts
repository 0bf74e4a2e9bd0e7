/** A made-up repository of an Open SDG site, with everything that goes wrong in real ones. */
export const madeUpSite: Readonly<Record<string, string>> = {
  "README.md": "# Data of Elbonia\n",
  "config_data.yml": `languages: [en, fr]
indicator_options:
  non_disaggregation_columns: [Year, Units, Series, Value, GeoCode, Progress]
  observation_attributes:
  - COMMENT_OBS
  - field: SOURCE
`,

  // A mark at the start, a title by its key in two languages, and the same target as an option and as a line.
  "indicator-config/1-2-1.yml": `\ufeffauto_progress_calculation: true
computation_units: Percentage (%)
graph_target_lines:
- value: 7.25
indicator_name: global_indicators.1-2-1-title
indicator_number: 1.2.1
progress_calculation_options:
- direction: negative
  target: 7.25
`,
  "meta/1-2-1.yml": "SDG_GOAL: '<p>Goal 1</p>'\nreporting_status: complete\n",
  "translations/en/global_indicators.yml": "1-2-1-title: <p>Poverty rate</p>\n",
  "translations/fr/global_indicators.yml": "1-2-1-title: Taux de pauvreté\n",
  "data/indicator_1-2-1.csv": `"Year","Sex","GeoCode","Value"
2015,"","",14.5
2023,"","",10.2
2023,"Women","",10.9
2023,"","08",11.4
`,

  // Two series and a unit; the total says so; a note column; one member by its translation.
  "indicator-config/1-3-1.yml": `auto_progress_calculation: yes
indicator_name: Social protection
progress_calculation_options:
- series: Pensions
  unit: Percentage
  direction: positive
  limit: 100
- series: Benefits
  direction: positive
  target: 90
  base_year: 2016
  target_year: 2028
  disaggregation:
  - field: Sex
    value: Women
`,
  "translations/en/data.yml": "W: Women\n",
  "data/indicator_1-3-1.csv": `Year,Series,Units,Sex,COMMENT_OBS,SOURCE,Value
2015,Pensions,Percentage,Total,a,x,80
2020,Pensions,Percentage,Total,b,y,90
2020,Pensions,Number,Total,b,y,1000
2017,Benefits,Percentage,data.W,,,50
2021,Benefits,Percentage,data.W,,,60
2021,Benefits,Percentage,Men,,,70
`,

  // Groups in groups.
  "indicator-config/1-4-1.yml": `auto_progress_calculation: true
progress_calculation_options:
- group:
  - group:
    - { series: A, direction: positive, target: 100 }
    - { series: B, direction: positive, target: 100 }
  - { series: C, direction: positive, target: 100 }
- { series: A, direction: positive, target: 100 }
`,
  "data/indicator_1-4-1.csv": `Year,Series,Value
2015,A,50
2020,A,60
2015,B,50
2020,B,40
2015,C,50
2020,C,100
`,

  // Markdown; a text whose second line is not indented; semicolons, decimal commas, Windows line ends.
  "meta/2-1-1.md": `---
indicator_name: "Prevalence: undernourishment"
description: "First line
second line, not indented"
auto_progress_calculation: true
progress_calculation_options:
- direction: negative
  target: 2.5
---
Words about it.
`,
  "meta/fr/2-1-1.md": "---\nindicator_name: Sous-alimentation\n---\n",
  "data/indicator_2-1-1.csv": "Year;Value\r\n2015;5,5\r\n2023;4,25\r\n",

  // Lines on charts alone: with a year, without one, without a direction, without a number.
  "indicator-config/3-1-1.yml": `indicator_name: Maternal mortality
computation_units: Deaths per 100,000 live births
graph_annotations:
- preset: target_line
  value: 70
  label:
    content: Target of 2028
- preset: series_break
  value: 3
graph_target_lines:
- value: 60
  label_content: Our own aim
- value: soon
`,
  "data/indicator_3-1-1.csv": "Year,Value\n2015,90\n2024,75\n",
  "indicator-config/3-2-1.yml": "graph_target_lines:\n- value: 25\n",
  "data/indicator_3-2-1.csv": "Year,Value\n2015,40\n",

  // Options that cannot be read.
  "indicator-config/4-1-1.yml": `auto_progress_calculation: true
progress_calculation_options:
- direction: Positive
  target: 50
- direction: positive
  target: half
- direction: positive
  target: 60
  limit: all
  base_year: first
  goldilocks: true
  progress_thresholds: { high: 0.9, low: none }
- target: []
- direction: positive
  disaggregation:
  - field: Sex
- direction: positive
  target: 70
  base_year: 2030
  target_year: 2020
- only a text
`,
  "data/indicator_4-1-1.csv": "Year,Value\n2015,40\n2020,45\n",

  // Periods.
  "indicator-config/5-1-1.yml": `auto_progress_calculation: true
progress_calculation_options:
- { direction: positive, target: 60 }
`,
  "data/indicator_5-1-1.csv": `Year,Value
2009-10,10
2015/16,20
2016-17 [Note 1],25
2020/2021,30
2022 to 2023,32
2024 Q1,35
last year,40
2025,
2026,NA
`,

  // A column of its own for the calculation, and a line on the other one.
  "indicator-config/6-1-1.yml": `auto_progress_calculation: true
graph_target_lines:
- value: 1
progress_calculation_options:
- { direction: negative, target: 1.03 }
`,
  "data/indicator_6-1-1.csv": "Year,Value,Progress\n2015,0.5,2\n2020,0.8,1.25\n2021,0.9,\n",

  // Cells and rows that cannot be read.
  "indicator-config/7-1-1.yml": `auto_progress_calculation: true
progress_calculation_options:
- { direction: positive, target: 60 }
`,
  "data/indicator_7-1-1.csv": `Year,Value,Note,Note
2015,<60,a,
2016,"1,234",a,
2017,50,too,many,cells
2018,55,,
2018,56,,

2019,"57,,
2020,58,,
`,

  // Which rows are meant is not known.
  "indicator-config/8-1-1.yml": `auto_progress_calculation: true
progress_calculation_options:
- { direction: positive, target: 60, series: Third }
- { direction: positive, target: 60, unit: tonnes, disaggregation: [{ field: Colour, value: red }] }
- { direction: positive, target: 60 }
- { direction: positive, target: 60, series: First }
- { direction: positive, target: 60, series: First, disaggregation: [{ field: Sex, value: Men }] }
`,
  "data/indicator_8-1-1.csv": `Year,Series,Sex,Value
2015,First,Women,1
2015,First,Men,
2015,Second,,3
2015,Third part,,4
`,

  // Files that cannot be used.
  "indicator-config/9-1-1.yml": "progress_status: [\n",
  "data/indicator_9-1-1.csv": "Period,Value\n2015,1\n",
  "data/indicator_9-2-1.csv": "Year,Number\n2015,1\n",
  "data/indicator_9-3-1.csv": "",
  "data/indicator_9-4-1.csv": "Year,Value\n2015,\0\n",
  "indicator-config/9-5-1.yml":
    "ï»¿auto_progress_calculation: true\nindicator_name: chart.9-5-1\nprogress_status: on hold\n",
  "indicator-config/9-6-1.yml": "auto_progress_calculation: true\nindicator_name: chart.9-6-1\n",
};
