import type { Syntax } from "../../lexicon/syntax.ts";

/** Portuguese, of Portugal and Brazil. */
export const pt: Syntax = {
  former:
    "longe de|longe do|longe da|longe dos|longe das|tinha sido de|havia sido de|tinham sido|compara com|comparam com|que compara com|compara com os|face a|face aos|face às|face ao|em comparação com|comparado com|comparados com|comparada com|contra|contra os|ante|ante os|versus|em vez de|em vez dos|em relação a|em relação aos|em relação às|frente a|frente aos|acima dos|abaixo dos|do que os|do que as|que o de|dos seus|de seus|das suas|de suas|do total de",
  formerIfAlike: "após|depois de|depois do|depois da|depois dos|depois das|desde",
  following: "precedido de|precedida de|precedido por|precedida por|após|depois de",
  comparing: "compara-se com|compara com|comparam-se com|comparam com",
  beside: "em comparação com|em relação a|em relação ao|face a|face ao|comparado com|ante|contra|frente a",
  casualties:
    "morto|morta|mortas|óbitos|ferido|desalojados|mortos|mortes|feridos|feridas|vítimas|detidos|detidas|presos|desaparecidos|matou|mata|mataram|morreram|morreu|internados|internadas|intoxicadas|intoxicados",
  levels: "abaixo de|abaixo dos|acima de|acima dos",
  securities: "ações|acções",
  formerTimes:
    "naquele ano|nesse ano|balanço anterior|contagem anterior|anterior balanço|a última vez que|há três anos|há cinco anos|recorde pertencia|pertencia|previa|previam|depois de atingir o|após atingir o|um ano antes|um ano atrás|há um ano|há dois anos|no ano anterior|do ano anterior|no mesmo período|do mesmo período|em igual período|no período homólogo|homólogo|no mês anterior|no trimestre anterior|na semana anterior|anterior|anteriores|até então|então|antes|tinha|tinham|havia|inicialmente|anteriormente|previsto|esperava|esperavam|quando foram|uma semana antes|um mês antes|ontem era|ontem eram|chegou a ter|chegou a empregar|chegou a contar|chegaram a ter",
  lastTimes: "no ano passado|do ano passado|no mês passado|há uma semana|há duas semanas|há um mês",
  untilNow: "até agora|até ao momento|até o momento|até à data|até hoje",
  atFirst: "inicialmente|num primeiro momento|em um primeiro momento|de início|a princípio|no início",
  exceeding: /^(?:(?:ultrapass|super)(?:a|am|ou|aram|ava|ará|ar|ado|ando)|exced(?:e|em|eu|ia|erá|er))$/u,
  pluperfect: { auxiliary: /^(?:tinha|havia)m?$/, participle: /^\p{Ll}{2,}(?:[aií]d[oa]s?|sto|to)$|^sido$/u },
  fallsBelow: /^(?:baix(?:ar?|am|ou|aram|ará|arão)|desc(?:er?|em|eu|eram|erá|erão)|ca(?:ir?|em|iu|íram|irá|irão))$/,
  pluralVerb: /m$/,
  singularVerb: /^\p{Ll}{2,}ava$/u,
  reflexed: /^(?!\p{L}*sse)\p{Ll}{2,}(?:[ai]m?|[aei]ram|ou|eu|iu|eve|ém|rão|rá)$/u,
  wasStill: /^ainda \p{Ll}{2,}[vi]am?$|^\p{Ll}{2,}[vi]am? ainda$/u,
  infinitive: /^\p{L}{2,}[aeiô]r(?:em|mos)?$/u,
  gerund: /^\p{L}{2,}ndo$/u,
  pastParticiple: /^\p{L}{2,}[aií]d[oa]s?$/u,
  hanging: /^(?:procedentes?|provenientes?|\p{L}+[aií]d[oa]s?)$/u,
  adverb: /mente$/,
  inDecade:
    /(?:^| )(?:(?:nos|durante os)|(?:no início|no começo|no final|no fim|em meados) dos|nas? décadas? de) (?:anos )?(?:19\d0|[3-9]0|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)(?= |$)/,
  topics:
    /(?:^| )(?:debates?|pol[eéê]micas?|disputas?|controvérsias?|discussão|discussões|negociação|negociações|conflitos?|litígio|preocupação|preocupações|dúvidas|tensão|tensões|protestos?)$/,
  over: /^(?:era|eram|custava|custavam|contava|contavam|tinha|tinham|havia|pagava|pagavam|valia|valiam|situava|cobrava|cobravam|recebia|recebiam|exigia)$/,
  perfect: /^(?:já|foi|foram)$/,
  setting: /^(?:fixad|estimad|orçad|orçamentad|avaliad|calculad|limitad|anunciad|planead|planejad|previst)[oa]s?$/,
  nowOrLater: /^(?:já|agora|hoje|atualmente|vai|vão|\p{L}{2,}(?:rá|rão))$/u,
  onlyLeft: "mais que|mais do que|só|apenas",
  yearsAgo:
    /^(?:(?:mas|e|só|apenas) )?(?:há [\p{L}\d]+ anos?|[\p{L}\d]+ anos? (?:antes|atrás)|no ano anterior)(?= |$)/u,
  respective: "respetivamente|respectivamente",
  conversion: "ou seja|o equivalente a|equivalente a|equivalentes a|cerca de|isto é|ou cerca de|ou",
  equals: "equivale a|é igual a",
  method:
    "entrevistou|entrevistaram|analisaram|analisou|analisados|analisadas|margem de erro|intervalo de confiança|entrevistados|entrevistadas|inquiridos|inquiridas|amostra|pesquisa com|entrevistas|mais ou menos|participantes do estudo|para mais ou para menos|avaliação feita com|feita com|feito com|realizada com|realizado com|levantamento com|estudo com|que ouviu|inquérito a|respostas de|urnas apuradas|seções apuradas|mesas apuradas",
  aim: "meta|metas|objetivo|objetivos|objectivo|pretende|pretendem|visa|visam|quer|querem|espera|esperam|esperavam|analistas|consenso|limite|limiar|pedia|pede|pedem|exigia|reivindica|reivindicam|almeja|poderá|poderia",
  background:
    "a câmbio constante|a taxas de câmbio constantes|em moeda constante|de altitude|acima do nível do mar|pela primeira vez em|fundada|fundado|criada em|criado em|nascida em|nascido em|emprega|empregava|possui|opera|desde a sua fundação|desde sua fundação|inaugurado em|inaugurada em|construído em|construída em|ligada à rede em|remonta|atende|fatura|faturava|abriga|inalterado|inalterada|sem alteração|sem alterações|equivale a|equivalem a|equivalente a|que reúne|agrega|que representa|que congrega|dá emprego a|que emprega|dá trabalho a|que representam",
  untilIsBy: true,
  verbFirst:
    /(?:ad[oa]s?|id[oa]s?|ando|endo|indo|ou|eu|iu|ará|erá|irá|e|a|ói|uz|tém|vém)$|^(?:põe|fez|fizeram|deram|tiveram|obtiveram|mantiveram|pôs|puseram|propôs|impôs|dispôs|quis)$/u,
  subjectless:
    /(?:ará|erá|irá|arão|erão|irão|aria|ariam|eria|eriam|iria|iriam|ou|[^aeioum]eu|iu|aram|eram|iram|ava|avam)$|^(?:teve|tiveram|obteve|obtiveram|manteve|mantiveram|fez|fizeram|deu|deram|disse|disseram|trouxe|pôs|puseram|propôs|impôs|dispôs|pôde|quis)$/u,
  relatives: "cujo|cuja|cujos|cujas|que|quem",
  possessives: "seu|sua|seus|suas|o seu|a sua|os seus|as suas",
  accordingTo: "segundo|de acordo com|conforme",
  enclitics: "se|o|a|os|as|lhe|lhes|me",
  expected:
    "intervalo das estimativas|mediana das|mediana positiva|previsões de|as projeções iam|analistas|consenso|previam|esperava o mercado",
  despite: "apesar de|apesar da|apesar do|apesar das|apesar dos|não obstante",
  misstated:
    "escrevemos|noticiámos|dizia-se|lia-se|uma versão anterior|escrevemos erradamente|dizia-se erradamente|erradamente escrito|por lapso|informamos incorretamente|informou incorretamente|publicamos incorretamente|escrevemos por erro|escrevemos que|o jornal noticiou|noticiou erradamente",
  purposes: "a título de|em",
  ahead: "antes|depois",
  allBut: "todos menos|todas menos|todos exceto|todas exceto|todos salvo",
  someOf:
    "a maioria dos|a maioria das|a maior parte dos|a maior parte das|grande parte dos|grande parte das|boa parte dos|boa parte das|parte dos|parte das|muitos dos|muitas das|vários dos|várias das|alguns dos|algumas das",
  averages: "médio|média|típica|tipo",
  longerOrShorter: "menos|a menos",
  onAverage: "em média",
  insteadOf: "em vez de|em vez dos",
  alongside: "além de|além do|além da|além dos|além das|bem como|assim como|junto com",
  leadAdverbs: "",
  example: "para|sobre|num|numa|em|por",
  households:
    "família|famílias|casal|habitação|casa|apartamento|cliente|trabalhador|reformado|aposentado|proprietário|inquilino|contribuinte|consumidor|agregado",
  listings:
    "coisas|razões|motivos|ideias|dicas|conselhos|perguntas|formas|maneiras|filmes|livros|séries|receitas|lugares|lições|pontos|presentes|jogos|romances|discos|destinos|passos|melhores|fotos|números|datas|regras",
  penal:
    "de prisão|de cadeia|de reclusão|de detenção|de pena suspensa|de inelegibilidade|em regime fechado|em regime semiaberto|atrás das grades|na prisão|na cadeia",
  penalty: "pena|penas|condenação",
  sentenced:
    "aplicou|aplicado|condenado a|condenada a|condenados a|condenadas a|suspenso por|suspensa por|suspensos por|suspendeu por|inabilitado por|inabilitada por|banido por|banida por|proibido por|proibida por|inelegível por|afastado por|afastada por",
  soMuchIs: "é|é este|é esta|esse é|essa é|este é|esta é|tal é|é esse|é essa|foi este|foi esta",
  thatIs: "é|são|trata-se de|representa|o que representa|isto representa|isso representa",
  soMuchDoes: "",
  whatIs: "o que|quanto",
  howMuch: "quanto|quanta|quantos|quantas",
  concerns: "trata-se de|são|em causa estão",
  ofThem: "",
  numberOf:
    "o número de|número de|o total de|o total dos|o total das|o número dos|o número das|o número total de|a contagem de|o balanço de",
  reporting:
    "segundo|disse|disseram|afirmou|afirma|explicou|explica|informou|informaram|revelou|revela|anunciou|anunciaram|indicou|indica|sublinhou|sublinha|destacou|destaca|adiantou|adianta|divulgou|acrescentou|referiu|refere|lembrou|garante|garantiu|estima|calcula|de acordo com|conforme",
  during:
    "um período de|período de|prazo de|em|durante|há|após|depois de|dentro de|cada|últimos|últimas|próximos|próximas|primeiros|primeiras|os|as|por|antes de|nos|nas|dos|das",
  milestone:
    "adiado|adiada|adia|abrirá|abrirão|abertura|abre|inauguração|inaugurado|inaugurada|entrega|entregue|entrará em serviço|entrará em vigor|entrada em operação|arranca|arrancam|arrancará|começa|começam|começará|começarão|início|lançamento|termina|terminará|conclusão|concluída|concluído|prazo|pronta|pronto|prontas|prontos|funcionar|funcionará|disponível|encerra|encerrará|data limite|estreia|data de início|data de saída|início das obras|fim das obras|data de lançamento|data de abertura|data de estreia|reabrirá|reabrirão|reabre|reabrem|reabertura",
  laterOn: "mais tarde",
  earlierOn: "antes",
  than: "do que|que",
  openers:
    "a tal ponto que|de modo que|de forma que|enquanto|embora|ainda que|mas|porém|porque|pois|já que|uma vez que|quando|onde|que|o qual|a qual|os quais|as quais|cujo|cuja|cujos|cujas|quem|se bem que|assim como|se",
  attaining:
    "alcança|alcançam|alcançou|alcançaram|alcançava|alcançavam|alcançará|atinge|atingem|atingiu|atingiram|atingia|atingirá|chega|chegam|chegou|chegaram|chegava|chegavam|chegará|chegar",
  needed:
    "é preciso|será preciso|são precisos|são precisas|é necessário|será necessário|são necessários|são necessárias|há que",
  marks: "a barreira|a fasquia|a marca|o patamar|a cifra|a casa|o limiar",
  arriving:
    "para se fixar|para se situar|para atingir|para chegar|para alcançar|para ficar|até atingir|até chegar|até alcançar|até se fixar|fixando-se|situando-se|atingindo|alcançando|chegando|totalizando|ficando|cifrando-se",
  universal: "todos os|todas as|todo o|toda a",
  freeRelatives: "quem|os que|as que|aqueles que",
  aheadOf: "à frente de|à frente do|à frente da|à frente dos",
  among: "entre",
  parts: "dos quais|das quais|entre eles|entre elas|incluindo|entre os quais|entre as quais|sendo",
  voteSides: "a favor|contra|contrários|favoráveis",
  lossNouns: "perda|perdas|prejuízo|prejuízos",
  settings: "em|no|na|nos|nas|a|ao|à|após|antes de|depois de|desde|durante",
  howOften: "uma vez",
  occasions:
    "por ocasião de|por ocasião do|por ocasião da|durante|no decorrer de|no decorrer do|no decorrer da|no âmbito de|no âmbito do|no âmbito da|ao longo de|ao longo do|ao longo da|ao fim de",
  perShare: "por ação|por título",
  kindNames: "o valor|o montante|a quantia|a soma|o total|o número|a previsão|a estimativa|a meta",
  pronouns:
    "o dado|o indicador|este valor|esse valor|um valor|este número|esse número|uma percentagem|essa percentagem|esta percentagem|um aumento|uma subida|uma queda|uma quebra|o equivalente|ele|ela|eles|elas|isto|isso|este|esta|estes|estas|esse|essa|esses|essas|aquilo|aquele|aquela|nós|eu|se|ambos|ambas|o primeiro|o segundo|outros|outras|alguns|todos|todas|o resto",
  gauged: "nível|níveis|cota",
  whereabouts:
    "de distância|a norte|a sul|a leste|a oeste|ao norte|ao sul|ao largo|a montante|a jusante|rio acima|rio abaixo|mais à frente",
  articles: "",
  leading:
    "apesar de que|se bem que|pois|portanto|mesmo|por isso|aliás|apenas|a tal ponto que|de modo que|de forma que|o qual|a qual|os quais|as quais|em contrapartida|por outro lado|por sua vez|de facto|de fato|em concreto|ao todo|no total|por fim|já|concretamente|finalmente|e|mas|ou|nem|também|além disso|no entanto|contudo|todavia|porém|ainda|cerca de|quase|mais de|só|somente|até|pelo menos|que|enquanto|assim|depois|então|juntos|juntas|sendo|até agora|até à data|até hoje|até ao momento|até o momento",
  saying:
    "estimando que|afirmando que|indicando que|acrescentando que|anunciou que|informou que|disse que|afirmou que|declarou que|explicou que|adiantou que|indica que|mostra que|mostram que|revela que|aponta que|calcula que|estima que|prevê que|segundo o qual|segundo a qual|confirmou que|assegurou que|garantiu que|reconheceu que|lembrou que|alertou que|confirma que|indicou que|apontou que|mostrou que|revelou que|revelaram que|estimou que|calculou que|concluiu que|conclui que|apontam que|indicam que|estimam que|calculam que|sugere que|sugerem que|demonstra que|acrescentou que|ressaltou que|destacou que|diz que|dizem que|afirma que|afirmam que|relatou que|sustenta que|considera que|reconhece que|admitiu que|lembra que|frisou que|salientou que|sublinhou que|avançou que|adianta que|referiu que|refere que|constatou que|contrapõe que|contrapôs que|contrapuseram que|rebate que|rebateu que|responde que|respondeu que|responderam que|argumenta que|argumentou que|alega que|alegou que|alegam que|defende que|defendeu que|defendem que|sustentou que|insiste que|insistiu que|admite que|nota que|notou que|salienta que|frisa que|sublinha que",
  being: "é|são|era|eram|foi|será|continua|ser",
  copulas:
    "em relação|ao longo|ao lado|a partir|devido|a troco|em troca|no valor|no montante|num total|na ordem|à razão|parece|parecem|é|são|era|eram|foi|foram|será|serão|está|estão|ficou|ficaram|fica|situa-se|situou-se|atinge|atingiu|atingiram|chega a|chegou a|chegaram a|soma|somou|totaliza|totalizou|ascende a|ascendeu a|há|houve|tem|têm|teve|subiu|subiram|caiu|caíram|desceu|desceram|cresceu|cresceram|aumentou|aumentaram|representa|responde por|registou|registrou",
};
