import type { Syntax } from "../../lexicon/syntax.ts";

/** Spanish. */
export const es: Syntax = {
  former:
    "lejos de|lejos del|lejos de los|lejos de las|había sido de|había sido del|habían sido|se compara con|se comparan con|que se compara con|frente a|frente al|frente a los|frente a las|en comparación con|comparado con|comparados con|comparada con|comparadas con|respecto a|respecto al|respecto a los|respecto de|en vez de|en lugar de|contra|versus|por encima de los|por debajo de los|que los|que las|ante los|del total de|de sus|de los|de las",
  formerIfAlike: "desde|tras|después de|luego de",
  following: "precedido de|precedida de|precedido por|precedida por|tras|después de",
  comparing: "se compara con|se comparan con",
  beside: "en comparación con|respecto a|respecto al|frente al|comparado con|frente a|contra",
  casualties:
    "muertes|fallecido|fallecida|herido|herida|muertos|muertas|muerto|heridos|heridas|fallecidos|fallecidas|detenidos|detenidas|víctimas|desaparecidos|desaparecidas|matado|mató|mata|mataron|fallecieron|murieron|murió|intoxicados|intoxicadas|hospitalizados|hospitalizadas",
  levels: "por debajo de|por debajo del|por encima de|por encima del|bajo",
  securities: "acciones",
  formerTimes:
    "aquel año|ese año|balance anterior|recuento anterior|anterior balance|anterior recuento|la última vez que|hace tres años|hace cinco años|pertenecía|preveía|preveían|tras alcanzar el|tras tocar el|pico del|un año antes|un año atrás|hace un año|hace dos años|hace un mes|el año anterior|del año anterior|el ejercicio anterior|el mismo periodo|igual periodo|el mismo mes|el mes anterior|el trimestre anterior|la semana anterior|anterior récord|anterior|anteriores|hasta entonces|entonces|previamente|había|habían|inicialmente|antes|previsto|esperaba|esperaban|una semana antes|un mes antes|el día antes|ayer era|ayer eran|llegó a tener|llegó a emplear|llegó a contar|llegaron a tener|que llegó a",
  lastTimes:
    "el curso pasado|la temporada pasada|la campaña pasada|el verano pasado|el trimestre pasado|el año pasado|del año pasado|el mes pasado|hace una semana|hace dos semanas",
  untilNow: "hasta ahora|hasta el momento|hasta la fecha|hasta hoy",
  atFirst: "en un principio|al principio|en un primer momento|inicialmente",
  exceeding:
    /^(?:(?:sobrepas|super|rebas)(?:a|an|ó|aron|aba|aban|ará|arán|ar|ado|ando)|exced(?:e|en|ió|ieron|ía|erá|er))$/u,
  pluperfect: { auxiliary: /^habían?$/, participle: /^\p{Ll}{2,}(?:[aií]do|sto|cho)$|^sido$/u },
  fallsBelow:
    /^(?:baj(?:ar?|an|ó|aron|ará|arán|ado|aba|aban|en?)|ca(?:er?|en|yó|yeron|erá|erán|ído)|desc(?:iende|ienden|endió|endieron|enderá|enderán|ender))$/,
  pluralVerb: /n$/,
  singularVerb: /^\p{Ll}{2,}aba$/u,
  wasStill: /^(?:aún|todavía) \p{Ll}{2,}(?:ab|í)an?$|^\p{Ll}{2,}(?:ab|í)an? (?:aún|todavía)$/u,
  infinitive: /^\p{L}{2,}[aeiáéí]r(?:se|l[aoe]s?)?$/u,
  gerund: /^\p{L}{2,}ndo$/u,
  pastParticiple: /^\p{L}{2,}[aií]d[oa]s?$/u,
  hanging: /^(?:procedentes?|provenientes?|\p{L}+[aií]d[oa]s?)$/u,
  adverb: /mente$/,
  inDecade:
    /(?:^| )(?:(?:en|durante) los|a (?:principios|comienzos|mediados|finales) de los|en la década de(?: los)?) (?:años )?(?:19\d0|[3-9]0|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?= |$)/,
  topics:
    /(?:^| )(?:debates?|polémicas?|disputas?|controversias?|discusión|discusiones|negociación|negociaciones|conflictos?|litigio|pulso|preocupación|inquietud|dudas|tensión|tensiones|protestas?)$/,
  over: /^(?:eran?|(?:cost|cobr|pag|situ|limit|est|cont)aban?|(?:ten|hab|val|exig|percib|recib|ascend)ían?)$/,
  perfect: /^(?:ha|han)$/,
  setting: /^(?:fij|estim|presupuest|valor|calcul|limit|cifr|anunci|program|plane)ad[oa]s?$|^previst[oa]s?$/u,
  nowOrLater: /^(?:ya|ahora|actualmente|hoy|\p{L}{2,}rán?)$/u,
  onlyLeft: "más que|solo|sólo|apenas",
  yearsAgo: /^(?:(?:pero|y|solo) )?(?:hace [\p{L}\d]+ años?|[\p{L}\d]+ años? (?:antes|atrás)|el año anterior)(?= |$)/u,
  respective: "respectivamente",
  conversion: "es decir|o sea|equivalentes a|equivalente a|equivale a|unos|lo que equivale a|o unos|o",
  equals: "equivale a|es igual a",
  method:
    "entrevistó a|entrevistaron a|encuestó a|analizaron|analizado|analizados|margen de error|intervalo de confianza|encuestados|encuestadas|entrevistas|entrevistados|entrevistadas|muestra|sondeo a|encuesta a|encuesta realizada|más o menos|participantes del estudio|seguimiento de|hecha a|hecho a|realizado a|realizado entre|realizada entre|elaborado a partir de|elaborada a partir de|encuestas|respuestas de|mesas escrutadas|urnas escrutadas",
  aim: "objetivo|objetivos|meta|aspira|aspiran|busca|buscan|pretende|pretenden|prevé alcanzar|espera|esperan|esperaban|analistas|consenso|umbral|límite|pedía|pedían|pide|reclama|reclaman|exigía|solicitaba|podría demandar|podría",
  background:
    "a tipo de cambio constante|a tipos de cambio constantes|en moneda constante|de altitud|sobre el nivel del mar|por primera vez en|pendiente del|fundada|fundado|creada en|creado en|nacida en|nacido en|emplea|empleaba|posee|opera|desde su fundación|desde su creación|inaugurado en|inaugurada en|construido en|construida en|lanzado en|data de|facturaba|factura|alberga|sin cambios|se mantiene|se mantiene estable|equivale a|equivalen a|equivalente a|agrupa|agrupan|que reúne|que representa|da empleo a|dan empleo a|que emplea a|da trabajo a|que representan|que supone|que suponen",
  verbFirst:
    /(?:ad[oa]s?|id[oa]s?|ando|iendo|ó|ará|erá|irá|a|e)$|^(?:tuvo|tuvieron|obtuvo|obtuvieron|mantuvo|mantuvieron|hizo|hicieron|dio|dieron|produjo|produjeron|redujo|redujeron|introdujo|dijo|dijeron|trajo|puso|pusieron|propuso|propusieron|impuso|impusieron|supuso|supusieron|dispuso|pudo|pudieron)$/u,
  subjectless:
    /(?:ará|erá|irá|arán|erán|irán|drá|drán|aría|arían|ería|erían|iría|irían|dría|drían|ó|aron|ieron|aba|aban)$|^(?:tuvo|tuvieron|obtuvo|obtuvieron|mantuvo|mantuvieron|hizo|hicieron|dio|dieron|produjo|produjeron|redujo|redujeron|introdujo|dijo|dijeron|trajo|puso|pusieron|propuso|propusieron|impuso|impusieron|supuso|supusieron|dispuso|pudo|pudieron|fue|fueron)$/u,
  relatives: "cuyo|cuya|cuyos|cuyas|que|quien|quienes",
  possessives: "su|sus",
  accordingTo: "según|de acuerdo con|a juicio de",
  enclitics: "",
  expected:
    "anticipaban|esperaban los|pronosticaban|rango de estimaciones|mediana de las|analistas|consenso|esperaba el mercado|preveían",
  despite: "pese a|a pesar de|no obstante|a pesar del|pese al",
  misstated:
    "escribimos|se indicó por error|indicamos por error|se informó por error|una versión anterior|decíamos|se decía por error|se afirmaba por error|se indicaba por error|se señalaba por error|se publicó por error|publicamos por error|escribimos por error|decía por error|se decía erróneamente|se indicó erróneamente|se afirmó erróneamente|informó erróneamente|informamos erróneamente|publicamos que",
  purposes: "por concepto de|en concepto de|en",
  ahead: "antes|después",
  allBut: "todos menos|todas menos|todos salvo|todas salvo|todos excepto|todas excepto",
  someOf:
    "la mayoría de los|la mayoría de las|la mayor parte de los|la mayor parte de las|una parte de los|una parte de las|parte de los|parte de las|muchos de los|muchas de las|varios de los|varias de las|algunos de los|algunas de las|buena parte de los|buena parte de las",
  averages: "medio|media|tipo|promedio",
  longerOrShorter: "menos|de menos",
  onAverage: "de media|en promedio|como media|de promedio|por término medio",
  insteadOf: "en lugar de|en vez de",
  alongside: "además de|además del|así como|junto con|junto a",
  leadAdverbs: "",
  example: "para|sobre|en|por",
  households:
    "familia|hogar|hogares|pareja|vivienda|piso|casa|cliente|trabajador|jubilado|propietario|inquilino|contribuyente|consumidor",
  listings:
    "cosas|razones|ideas|consejos|trucos|preguntas|formas|maneras|películas|libros|series|recetas|lugares|lecciones|claves|puntos|datos|regalos|juegos|novelas|discos|destinos|pasos|mejores|fotos|cifras|fechas|planes",
  penal:
    "de cárcel|de prisión|de reclusión|de inhabilitación|de libertad vigilada|de alejamiento|de condena|de internamiento|tras las rejas|entre rejas|en prisión|en la cárcel",
  penalty: "pena|penas|condena|condenas",
  sentenced:
    "impuso|impuesto|condenado a|condenada a|condenados a|condenadas a|suspendido durante|suspendida durante|suspendidos durante|suspendido por|suspendida por|suspendidos por|inhabilitado durante|inhabilitada durante|inhabilitado por|inhabilitada por|inhabilitó durante|inhabilitó por|suspendió durante|suspendió por|sancionado con|sancionada con|expulsado durante|vetado durante",
  soMuchIs: "es|ese es|esa es|este es|esta es|ese fue|esa fue|tal es|esta fue|este fue|fue",
  thatIs: "es|son|supone|suponen|representa|esto supone|eso supone|se trata de",
  soMuchDoes: "",
  whatIs: "lo que|cuanto",
  howMuch: "cuánto|cuánta|cuántos|cuántas",
  concerns: "se trata de|son|afecta a",
  ofThem: "",
  numberOf:
    "el número de|número de|la cifra de|cifra de|el total de|el número total de|la cifra total de|el balance de|el saldo de|la cuenta de",
  reporting:
    "según|dijo|dijeron|afirmó|afirma|aseguró|asegura|señaló|señala|señalan|indicó|indica|indican|explicó|explica|explican|informó|informa|informaron|precisó|precisa|subrayó|subraya|destacó|destaca|apuntó|apunta|anunció|anunciaron|reveló|revela|reconoció|recordó|añadió|sostiene|detalló|detalla|estima|calcula",
  during:
    "un periodo de|periodo de|período de|plazo de|en|durante|desde hace|hace|tras|después de|dentro de|cada|últimos|últimas|próximos|próximas|primeros|primeras|los|las|por|antes de|a los|para",
  milestone:
    "retrasa|retrasado|retrasada|aplazado|aplazada|aplaza|pospone|pospuesto|abrirá|abrirán|apertura|inauguración|inaugurará|entrega|entregas|entregará|entrará en servicio|entrará en vigor|puesta en marcha|arrancará|arrancarán|comenzará|comenzarán|empezará|empezarán|iniciará|lanzamiento|terminará|terminarán|finalizará|concluirá|plazo|fecha límite|vence|producirá|listo|lista|restricciones|disponible|cerrará|estará|estreno|puesta de largo|fecha de inicio|fecha de salida|inicio de las obras|fin de las obras|salida a la venta|fecha de lanzamiento|fecha de apertura|fecha de estreno|reabrirá|reabrirán|reabre|reabren|reapertura|volverá a abrir",
  laterOn: "más tarde|más adelante",
  earlierOn: "antes",
  than: "que|de lo",
  openers:
    "hasta el punto de que|de modo que|de manera que|de tal forma que|mientras que|mientras|aunque|pero|sino|porque|ya que|puesto que|cuando|donde|quien|quienes|cuyo|cuya|cuyos|cuyas|que|lo que|con lo que|pues|si bien|así como",
  attaining:
    "alcanza|alcanzan|alcanzó|alcanzaron|alcanzaba|alcanzaban|alcanzará|alcanzarán|alcanzar|llega|llegan|llegó|llegaron|llegaba|llegaban|llegará|llegarán|llegar",
  needed: "hay que|habrá que|habría que|había que|hace falta|hacen falta|harán falta|se necesitan|basta con",
  marks: "la barrera|la cifra|la cota|el umbral|el listón|la marca|la frontera",
  arriving:
    "hasta situarse|hasta alcanzar|hasta llegar|hasta sumar|hasta quedar|hasta quedarse|hasta colocarse|hasta rozar|hasta superar|hasta totalizar|para situarse|para alcanzar|para quedarse|para quedar|para cerrar|para colocarse|situándose|alcanzando|quedándose|colocándose|llegando",
  universal: "todos los|todas las|todo el|toda la",
  freeRelatives: "quienes|quien|los que|las que|aquellos que|todos los que",
  aheadOf: "por delante de|por delante del|delante de|delante del",
  among: "entre",
  parts:
    "de los cuales|de las cuales|de ellos|de ellas|entre ellos|entre ellas|incluidos|incluidas|incluyendo|entre los que|entre las que",
  voteSides: "a favor|en contra|contra",
  lossNouns: "pérdida|pérdidas",
  settings: "en|a|tras|antes de|después de|desde|durante|ante",
  howOften: "una vez",
  occasions:
    "con motivo de|con motivo del|durante|en el marco de|en el marco del|a lo largo de|a lo largo del|al término de|al término del|con ocasión de|con ocasión del",
  perShare: "por acción|por título",
  kindNames: "el monto|el importe|el valor|la cantidad|la suma|el total|el número|la previsión|la estimación",
  pronouns:
    "el dato|la cifra|el indicador|esta cifra|este porcentaje|esta tasa|un porcentaje|una cifra|esta cantidad|una tasa|esa cifra|este dato|un aumento|un descenso|él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|aquello|lo|los|las|ello|ambos|ambas|la mitad|el primero|el segundo|otros|otras|quienes|nosotros|yo|se|todos|todas|algunos|algunas|el resto",
  gauged: "nivel|niveles|cota",
  whereabouts:
    "de distancia|al norte|al sur|al este|al oeste|al noreste|al noroeste|al sureste|al suroeste|mar adentro|río arriba|río abajo|aguas arriba|aguas abajo|más adelante",
  articles: "los|las",
  leading:
    "aunque|si bien|pues|por tanto|por lo tanto|entonces|juntos|juntas|apenas|hasta el punto de que|de modo que|de manera que|de tal forma que|el cual|la cual|los cuales|las cuales|en cambio|por el contrario|por otra parte|por otro lado|por último|a su vez|en concreto|en efecto|de hecho|concretamente|finalmente|y|e|pero|o|u|ni|así|también|además|sin embargo|no obstante|en total|unos|unas|cerca de|casi|más de|alrededor de|sólo|solo|ya|aún|todavía|hasta|al menos|que|por su parte|asimismo|mientras que|mientras|incluso|entre ellos|hasta la fecha|hasta ahora|hasta el momento|hasta hoy",
  saying:
    "estimando que|señalando que|asegurando que|indicando que|añadiendo que|anunció que|informó que|informó de que|dijo que|afirmó que|aseguró que|señaló que|indicó que|explicó que|precisó que|asegura que|indica que|señala que|muestra que|muestran que|revela que|calcula que|estima que|prevé que|según el cual|según la cual|ha confirmado que|han confirmado que|ha anunciado que|han anunciado que|ha asegurado que|han asegurado que|ha explicado que|han explicado que|ha señalado que|han señalado que|ha indicado que|han indicado que|ha afirmado que|han afirmado que|ha dicho que|han dicho que|ha advertido que|han advertido que|ha reconocido que|han reconocido que|ha recordado que|han recordado que|ha informado que|han informado que|confirmó que|reconoció que|recordó que|advirtió que|encontró que|reveló que|revelaron que|revelan que|indican que|señalan que|aseguran que|afirman que|dicen que|dice que|estiman que|calculan que|sugiere que|sugieren que|demuestra que|demuestran que|concluye que|concluyó que|concluyeron que|apunta que|apuntó que|mostró que|estimó que|calculó que|sostiene que|sostuvo que|recuerda que|agregó que|añadió que|añade que|detalló que|aclaró que|comentó que|manifestó que|reportó que|advierte que|reconoce que|aseveró que|subrayó que|destacó que|considera que|afirma que|explica que|confirma que|constató que|estableció que|contrapone que|contrapuso que|replica que|replicó que|responde que|respondió que|respondieron que|argumenta que|argumentó que|alega que|alegó que|alegan que|defiende que|defendió que|defienden que|sostienen que|insiste que|insistió que|admite que|admitió que|matiza que|matizó que|subraya que|recalca que|recalcó que",
  being: "es|son|era|eran|fue|será|sigue|ser|siendo",
  copulas:
    "con respecto|en relación|a lo largo|a partir|debido|a cambio|por valor|por importe|por un importe|por un valor|por un total|del orden|a razón|parece|parecen|resulta|es|son|era|eran|fue|fueron|será|serán|está|están|se sitúa|se situó|se situaron|se ubica|se ubicó|alcanza|alcanzó|alcanzaron|llega a|llegó a|asciende a|ascendió a|asciende|suma|sumó|hay|hubo|tiene|tienen|subió|subieron|bajó|bajaron|cayó|cayeron|creció|crecieron|aumentó|aumentaron|registró|cerró|supone|representa|ha|han|queda|quedó",
};
